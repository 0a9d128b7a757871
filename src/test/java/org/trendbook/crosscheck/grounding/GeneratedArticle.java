package org.trendbook.crosscheck.grounding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.trendbook.model.Column;

/**
 * An article of a seed's making, Chinese or English, that tells of some twenty models: one or several in a sentence, with
 * comparisons, lists and sentences of no model in between.
 *
 * @param told what the article says of each model, spelled as it spells it
 */
record GeneratedArticle(String text, List<Told> told) {
    /** A model with what is said of it; a column of which nothing is said is missing. */
    record Told(String model, Map<Column, String> values) {
        private String value(Column column) {
            return values.getOrDefault(column, "");
        }

        private String date() {
            return value(Column.RELEASE_DATE);
        }

        private String size() {
            return value(Column.PARAMETERS);
        }

        private String maker() {
            return value(Column.ORGANIZATION);
        }
    }

    private static final List<String> NAMES_ZH = List.of(
            "天枢",
            "天璇1.0",
            "天璇2.0",
            "玉衡",
            "开阳-L",
            "瑶光",
            "星河",
            "云帆",
            "鲲鹏-X",
            "青鸾",
            "白泽3",
            "麒麟图文",
            "Lumen-2",
            "Nova9",
            "Orbit",
            "Sable-XL",
            "鸿雁",
            "朱雀",
            "玄武",
            "龙吟");
    private static final List<String> NAMES_EN = List.of(
            "Aquila",
            "Boreas-2",
            "Boreas-3",
            "Cygnus",
            "Draco XL",
            "Eridanus",
            "Fornax",
            "Gemma9",
            "Hydra-L",
            "Indus",
            "Juno",
            "Kepler 2.0",
            "Lyra",
            "Mensa",
            "Norma",
            "Octans",
            "Pavo",
            "Quasar",
            "Rigel",
            "Sirius");
    private static final List<String> MAKERS_ZH =
            List.of("北斗实验室", "星河公司", "东方研究院", "Orion Labs", "海岸智能", "长风科技", "青云集团", "北方大学");
    private static final List<String> MAKERS_EN = List.of(
            "Orion Labs",
            "Meridian AI",
            "Northwind",
            "Harbor Research",
            "Bluefield University",
            "Helix Group",
            "Tern",
            "Atlas");
    private static final List<String> ACCESS_ZH = List.of("开源", "邀请制", "付费接口", "免费试用");
    private static final List<String> ACCESS_EN =
            List.of("open source", "by invitation only", "behind a paid interface", "free of charge");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    static GeneratedArticle chinese(long seed) {
        Random random = new Random(seed);
        List<Told> models = models(random, NAMES_ZH, MAKERS_ZH, ACCESS_ZH, true);
        return new GeneratedArticle(new Chinese(random, models).write(), models);
    }

    static GeneratedArticle english(long seed) {
        Random random = new Random(seed);
        List<Told> models = models(random, NAMES_EN, MAKERS_EN, ACCESS_EN, false);
        return new GeneratedArticle(new English(random, models).write(), models);
    }

    /**
     * Every model with a date and a size that no other has, so that no exchange of two of them is as true as before; every
     * maker with several, so that the records still know it when one of them is altered.
     */
    private static List<Told> models(
            Random random, List<String> names, List<String> makers, List<String> access, boolean chinese) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        Set<String> dates = new LinkedHashSet<>();
        Set<String> sizes = new LinkedHashSet<>();
        while (dates.size() < shuffled.size()) {
            int year = 2018 + random.nextInt(6);
            int month = random.nextInt(12);
            dates.add(chinese ? year + " 年 " + (month + 1) + " 月" : MONTHS.get(month) + " " + year);
        }
        while (sizes.size() < shuffled.size()) {
            int number = 1 + random.nextInt(999);
            sizes.add(chinese ? number + " 亿" : number + " billion");
        }
        List<String> someDates = List.copyOf(dates);
        List<String> someSizes = List.copyOf(sizes);
        List<Told> models = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i++) {
            Map<Column, String> values = new EnumMap<>(Column.class);
            values.put(Column.RELEASE_DATE, someDates.get(i));
            values.put(Column.PARAMETERS, someSizes.get(i));
            values.put(Column.ORGANIZATION, makers.get(i % makers.size()));
            if (random.nextInt(3) == 0) {
                values.put(Column.ACCESS, access.get(random.nextInt(access.size())));
            }
            models.add(new Told(shuffled.get(i), values));
        }
        return models;
    }

    /** Tells of all the models in turn: of one, two or three in a sentence. */
    private abstract static class Writer {
        private final Random random;
        private final List<Told> models;
        private int next;

        Writer(Random random, List<Told> models) {
            this.random = random;
            this.models = models;
        }

        String write() {
            StringBuilder text = new StringBuilder(noise(0));
            while (next < models.size()) {
                int left = models.size() - next;
                switch (random.nextInt(3)) {
                    case 0 -> text.append(one(take(), other(), random.nextInt(4)));
                    case 1 -> text.append(left < 2 ? one(take(), other(), 0) : two(take(), take(), random.nextInt(3)));
                    default ->
                        text.append(
                                left < 3 ? one(take(), other(), 1) : three(take(), take(), take(), random.nextInt(2)));
                }
                if (random.nextInt(3) == 0) {
                    text.append(noise(random.nextInt(3)));
                }
            }
            return text.toString();
        }

        private Told take() {
            return models.get(next++);
        }

        /** One to compare with: never the next, which would be told of beside itself. */
        private Told other() {
            return models.get((next + 3 + random.nextInt(models.size() - 6)) % models.size());
        }

        final String accesses(Told... some) {
            StringBuilder text = new StringBuilder();
            Stream.of(some).filter(one -> !one.value(Column.ACCESS).isEmpty()).forEach(one -> text.append(access(one)));
            return text.toString();
        }

        abstract String noise(int which);

        abstract String one(Told one, Told other, int way);

        abstract String two(Told one, Told two, int way);

        abstract String three(Told one, Told two, Told three, int way);

        abstract String access(Told one);
    }

    private static final class Chinese extends Writer {
        Chinese(Random random, List<Told> models) {
            super(random, models);
        }

        @Override
        String noise(int which) {
            return List.of("业界普遍认为大模型仍在快速发展。", "这一时期算力需求持续增长，成本也在上升。", "\n\n各方观点不一。")
                    .get(which);
        }

        @Override
        String one(Told one, Told other, int way) {
            String model = one.model();
            String text = switch (way) {
                case 0 -> "%s，%s发布%s，参数量为 %s。".formatted(one.date(), one.maker(), model, one.size());
                case 1 ->
                    "%s于%s推出了 %s参数的 %s，规模约为 %s 的 3 倍。"
                            .formatted(one.maker(), one.date(), one.size(), model, other.model());
                case 2 ->
                    "由%s研发的%s在%s公布，参数规模达 %s，性能超过%s。"
                            .formatted(one.maker(), model, one.date(), one.size(), other.model());
                default ->
                    "%s，%s在%s基础上发布了%s。%s的参数达到 %s。"
                            .formatted(one.date(), one.maker(), other.model(), model, model, one.size());
            };
            return text + accesses(one);
        }

        @Override
        String two(Told one, Told two, int way) {
            String text = switch (way) {
                case 0 ->
                    "%s，%s发布%s，参数为 %s；%s，%s发布%s，参数为 %s。"
                            .formatted(
                                    one.date(),
                                    one.maker(),
                                    one.model(),
                                    one.size(),
                                    two.date(),
                                    two.maker(),
                                    two.model(),
                                    two.size());
                case 1 ->
                    "%s的%s于%s问世，拥有 %s参数，而%s的%s于%s问世，拥有 %s参数。"
                            .formatted(
                                    one.maker(),
                                    one.model(),
                                    one.date(),
                                    one.size(),
                                    two.maker(),
                                    two.model(),
                                    two.date(),
                                    two.size());
                default ->
                    "%s的%s和%s的%s先后于%s和%s发布，参数分别为 %s和 %s。"
                            .formatted(
                                    one.maker(),
                                    one.model(),
                                    two.maker(),
                                    two.model(),
                                    one.date(),
                                    two.date(),
                                    one.size(),
                                    two.size());
            };
            return text + accesses(one, two);
        }

        @Override
        String three(Told one, Told two, Told three, int way) {
            String makers = "%s由%s研发，%s由%s研发，%s由%s研发。"
                    .formatted(one.model(), one.maker(), two.model(), two.maker(), three.model(), three.maker());
            String text = switch (way) {
                case 0 ->
                    "%s、%s和%s分别有 %s、%s和 %s参数。%s于%s发布，%s于%s发布，%s于%s发布。"
                            .formatted(
                                    one.model(),
                                    two.model(),
                                    three.model(),
                                    one.size(),
                                    two.size(),
                                    three.size(),
                                    one.model(),
                                    one.date(),
                                    two.model(),
                                    two.date(),
                                    three.model(),
                                    three.date());
                default ->
                    "%s（%s，%s）、%s（%s，%s）和%s（%s，%s）同台亮相。"
                            .formatted(
                                    one.model(),
                                    one.size(),
                                    one.date(),
                                    two.model(),
                                    two.size(),
                                    two.date(),
                                    three.model(),
                                    three.size(),
                                    three.date());
            };
            return text + makers + accesses(one, two, three);
        }

        @Override
        String access(Told one) {
            return "%s目前为%s。".formatted(one.model(), one.value(Column.ACCESS));
        }
    }

    private static final class English extends Writer {
        English(Random random, List<Told> models) {
            super(random, models);
        }

        @Override
        String noise(int which) {
            return List.of(
                            "Demand for compute keeps growing. ",
                            "Costs went up as well, and budgets with them. ",
                            "\n\nOpinions differ. ")
                    .get(which);
        }

        @Override
        String one(Told one, Told other, int way) {
            String model = one.model();
            String text = switch (way) {
                case 0 ->
                    "In %s, %s released %s, a model with %s parameters. "
                            .formatted(one.date(), one.maker(), model, one.size());
                case 1 ->
                    "%s, which %s announced in %s, has %s parameters and is about 3 times the size of %s. "
                            .formatted(model, one.maker(), one.date(), one.size(), other.model());
                case 2 ->
                    "%s published %s in %s. With its %s parameters, it is better than %s. "
                            .formatted(one.maker(), model, one.date(), one.size(), other.model());
                default ->
                    "Based on %s, the %s-parameter model %s followed in %s, again from %s. "
                            .formatted(other.model(), one.size(), model, one.date(), one.maker());
            };
            return text + accesses(one);
        }

        @Override
        String two(Told one, Told two, int way) {
            String text = switch (way) {
                case 0 ->
                    "In %s, %s released %s with %s parameters, and in %s, %s released %s with %s parameters. "
                            .formatted(
                                    one.date(),
                                    one.maker(),
                                    one.model(),
                                    one.size(),
                                    two.date(),
                                    two.maker(),
                                    two.model(),
                                    two.size());
                case 1 ->
                    "%s came out in %s and %s in %s. %s has %s parameters and %s %s. %s made %s, while %s made %s. "
                            .formatted(
                                    one.model(),
                                    one.date(),
                                    two.model(),
                                    two.date(),
                                    one.model(),
                                    one.size(),
                                    two.model(),
                                    two.size(),
                                    one.maker(),
                                    one.model(),
                                    two.maker(),
                                    two.model());
                default ->
                    "%s (%s, %s), %s (%s, %s) and their peers drew attention. %s is by %s; %s is by %s. "
                            .formatted(
                                    one.model(),
                                    one.date(),
                                    one.size(),
                                    two.model(),
                                    two.date(),
                                    two.size(),
                                    one.model(),
                                    one.maker(),
                                    two.model(),
                                    two.maker());
            };
            return text + accesses(one, two);
        }

        @Override
        String three(Told one, Told two, Told three, int way) {
            String makers = "%s is by %s, %s is by %s, and %s is by %s. "
                    .formatted(one.model(), one.maker(), two.model(), two.maker(), three.model(), three.maker());
            String text = switch (way) {
                case 0 ->
                    "%s, %s and %s have %s, %s and %s parameters, respectively. "
                                    .formatted(
                                            one.model(),
                                            two.model(),
                                            three.model(),
                                            one.size(),
                                            two.size(),
                                            three.size())
                            + "They appeared in turn: %s in %s, %s in %s, %s in %s. "
                                    .formatted(
                                            one.model(),
                                            one.date(),
                                            two.model(),
                                            two.date(),
                                            three.model(),
                                            three.date());
                default ->
                    "%s with %s parameters (%s), %s with %s parameters (%s) and %s with %s parameters (%s) set the pace. "
                            .formatted(
                                    one.model(),
                                    one.size(),
                                    one.date(),
                                    two.model(),
                                    two.size(),
                                    two.date(),
                                    three.model(),
                                    three.size(),
                                    three.date());
            };
            return text + makers + accesses(one, two, three);
        }

        @Override
        String access(Told one) {
            return "%s is %s. ".formatted(one.model(), one.value(Column.ACCESS));
        }
    }
}
