package org.trendbook.report.findings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.crosscheck.Argument;
import org.trendbook.crosscheck.Reason;
import org.trendbook.model.Claim;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Unit;
import org.trendbook.report.AccessWords;
import org.trendbook.report.DateText;
import org.trendbook.report.Language;
import org.trendbook.report.NumberText;
import org.trendbook.report.PlainNumber;
import org.trendbook.report.Texts;

/**
 * Says findings in one language: names, numbers, dates and the sentences they stand in. Any number of threads may ask; the
 * same question always has the same answer. Quantities are in base units: parameters, tokens, bytes, FLOP.
 */
public final class Wording {
    /** Of a factor whose interval is very narrow. */
    private static final int MOST_DIGITS = 4;

    private static final int MOST_SHEET_ROWS = 1_048_575;

    private final int sheetRows;
    private final Texts texts;
    private final NumberText numbers;
    private final DateText dates;
    /** What this language calls models otherwise than their record does, by record id. */
    private final Map<String, String> localNames;

    private final Map<String, String> modelsZh;
    private final Map<String, String> organizationsZh;

    Wording(Findings findings, Language language) {
        this(findings, language, MOST_SHEET_ROWS);
    }

    /**
     * Learns the Chinese names of models and organizations where the language is Chinese.
     *
     * @param sheetRows how many rows a sheet of single rows holds at most, without its head
     */
    public Wording(Findings findings, Language language, int sheetRows) {
        this.sheetRows = sheetRows;
        this.texts = Texts.of(language);
        this.numbers = new NumberText(language);
        this.dates = new DateText(language);
        this.localNames = new HashMap<>();
        this.modelsZh = new HashMap<>();
        if (language == Language.ZH) {
            findings.models().stream()
                    .filter(model -> !model.nameZh().isEmpty())
                    .forEach(model -> {
                        localNames.putIfAbsent(model.recordId(), model(model));
                        modelsZh.putIfAbsent(model.model(), model.nameZh());
                    });
        }
        this.organizationsZh = findings.organizationsZh();
    }

    /** How many rows a sheet of single rows holds at most, without its head. */
    public int sheetRows() {
        return sheetRows;
    }

    /** The language in which all is said. */
    public Language language() {
        return texts.language();
    }

    /** Whether names have their Chinese form, where there is one. */
    public boolean isChinese() {
        return language() == Language.ZH;
    }

    /**
     * The text of a key with its placeholders filled in.
     *
     * @throws IllegalArgumentException when there is no such key, or a placeholder has no argument
     */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** 'yes' or 'no'. */
    public String yesOrNo(boolean answer) {
        return get(answer ? "yes" : "no");
    }

    /** Whether there is a text of a key. */
    public boolean has(String key) {
        return texts.has(key);
    }

    /** How this language writes numbers. */
    public NumberText numbers() {
        return numbers;
    }

    /** How this language writes dates. */
    public DateText dates() {
        return dates;
    }

    /** A field of a record inside a sentence: 'training tokens'; a column of the user's own as it is spelled. */
    public String fieldInSentence(String field) {
        String text = "field." + field.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return has(text) ? inSentence(get(text)) : field;
    }

    /** A model as this language calls it. */
    public String model(ModelRecord model) {
        if (!isChinese() || model.nameZh().isEmpty()) {
            return model.name();
        }
        // 'M6 10T' of the model M6: the size stays behind the Chinese name.
        return model.name().startsWith(model.model())
                ? model.nameZh() + model.name().substring(model.model().length())
                : model.nameZh();
    }

    /** The model of a record id as this language calls it; {@code name} is its own, or that of an unknown id. */
    public String model(String recordId, String name) {
        String local = localNames.get(recordId);
        return local == null ? name(name) : local;
    }

    /** An organization as this language calls it; by its canonical name where no other is known. */
    public String organization(String canonical) {
        return isChinese() ? organizationsZh.getOrDefault(canonical, canonical) : canonical;
    }

    /** Several organizations in one sentence; empty of none. */
    public String organizations(List<String> canonical) {
        return list(canonical.stream().map(this::organization).toList());
    }

    /** A source by its id; rows without one say so, since an empty cell would look like a fault. */
    public String source(String id) {
        return id.isBlank() ? get("source.unstated") : id;
    }

    /** The records of a source inside a sentence: its id, or what those without one are called. */
    public String recordsOf(String source) {
        return source.isBlank() ? get("source.unstated.records") : source;
    }

    /** Several things in one sentence: 'a, b and c', 'a、b和c'; one thing alone, and empty of none. */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        String head = String.join(get("list.comma"), things.subList(0, things.size() - 1));
        return get("list.and", head, things.get(things.size() - 1));
    }

    /** A name that a claim, a source or a trail gives: the Chinese one in Chinese, where there is one. */
    public String name(String name) {
        return isChinese() ? modelsZh.getOrDefault(name, name) : name;
    }

    /** A word that files spell by its key, such as a region or a status; as spelled when it has no translation, and empty of an empty key. */
    public String word(String kind, String key) {
        return key.isEmpty() ? "" : texts.word(kind, key);
    }

    /** The name of a measure as it begins a line: 'Training tokens'. */
    public String measure(Measure measure) {
        return get("measure." + measure.key());
    }

    /** A measure inside a sentence: 'training tokens'. */
    public String measureInSentence(Measure measure) {
        return inSentence(measure(measure));
    }

    /** Without the capital that begins a line; Chinese has none. */
    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** A date with no more precision than it has. */
    public String date(ReleaseDate date) {
        return dates.of(date);
    }

    /** The date of a model's release; empty when there is none. */
    public String released(ModelRecord model) {
        return model.release().map(Event::date).map(this::date).orElse("");
    }

    /** A value of a measure, in its base unit, as a reader says it: '175 billion', '1.9 TB', '1750 亿'. */
    public String amount(Measure measure, double value) {
        return numbers.amount(measure, value);
    }

    /** An amount with what it counts, where that goes without saying only of parameters: '780 billion tokens', '4 TB'. */
    public String counted(Unit unit, double value) {
        String amount = numbers.amount(unit, value);
        return switch (unit) {
            case PARAMETERS, BYTES, FLOP, RATIO, UNRESOLVED -> amount;
            default -> get("amount_of", amount, word("unit", unit.key()));
        };
    }

    /** The name of a group; of a crossing its names joined. */
    public String group(Group group) {
        return IntStream.range(0, group.kinds().size())
                .mapToObj(index ->
                        valueOf(group.kinds().get(index).key(), group.names().get(index)))
                .collect(Collectors.joining(" × "));
    }

    /** What the models of a group are grouped by; of a crossing its kinds joined: 'region × domain'. */
    public String kind(Group group) {
        return kinds(group.kinds());
    }

    /** Several kinds of groups joined: 'region × domain'; empty of none. */
    public String kinds(List<GroupKind> kinds) {
        return kinds.stream().map(kind -> word("kind", kind.key())).collect(Collectors.joining(" × "));
    }

    /** A limit of a claim: 'Region: China'; words that no record can decide stay as the source spells them. */
    public String limit(Claim.Scope scope) {
        String value = valueOf(scope.key(), scope.value());
        return scope.key().isEmpty() ? value : get("claims.limit", word("field", scope.key()), value);
    }

    /** What a column of a record holds, in the words of this language where it has some. */
    public String valueOf(String column, String value) {
        return switch (column) {
            case "model" -> name(value);
            case "organization" -> organization(value);
            case "event" -> word("event", value);
            case "access" -> AccessWords.in(language(), value);
            default -> word("group." + column, value);
        };
    }

    /** A group inside a sentence: 'all models', but 'China' and the names of organizations and models. */
    public String groupInSentence(Group group) {
        GroupKind kind = group.kinds().get(0);
        boolean isName = kind == GroupKind.ORGANIZATION
                || kind == GroupKind.COUNTRY
                || kind == GroupKind.FAMILY
                || group.names().get(0).equals(Region.CHINA.key());
        return isName ? group(group) : inSentence(group(group));
    }

    /** A year or one half of it, as the head of a column or row names it. */
    public String period(Period period) {
        return period.isYear()
                ? get("period.year", period.year())
                : get(period.half() == 1 ? "period.half1" : "period.half2", period.year());
    }

    /** An interval of growth factors: '2.1 to 8.4', with the digits that tell its ends apart, and each from 1. */
    public String factors(Interval interval) {
        return get("interval", factor(interval.low(), interval), factor(interval.high(), interval));
    }

    /** A growth factor with as many digits as its interval: '4.2', and '1.41' where that goes from 1.38 to 1.43. */
    public String factor(double value, Interval interval) {
        for (int digits = 2; digits < MOST_DIGITS; digits++) {
            String low = numbers.round(interval.low(), digits);
            String high = numbers.round(interval.high(), digits);
            if (!low.equals(high) && !isOne(low) && !isOne(high)) {
                return digits == 2 ? numbers.factor(value) : numbers.round(value, digits);
            }
        }
        return numbers.round(value, MOST_DIGITS);
    }

    /** An interval from 1.04 on shows growth; as '1.0' it would not. */
    private static boolean isOne(String rounded) {
        return new BigDecimal(rounded).compareTo(BigDecimal.ONE) == 0;
    }

    /** A share from 0 to 1, such as a confidence, in whole percent: '95 %'. */
    public String percent(double share) {
        return numbers.percent(share);
    }

    /** The sentence of a reason. */
    public String reason(Reason reason) {
        return reason.in(texts::get, new Spelled());
    }

    /** The sentences that decide a verdict, one after the other; empty of none. */
    public String reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).collect(Collectors.joining(isChinese() ? "" : " "));
    }

    private final class Spelled implements Argument.Writer {
        @Override
        public String name(String name) {
            return Wording.this.name(name);
        }

        @Override
        public String source(String id) {
            return recordsOf(id);
        }

        @Override
        public String amount(BigDecimal value, Unit unit) {
            return counted(unit, value.doubleValue());
        }

        @Override
        public String bound(Qualifier qualifier, BigDecimal value, Unit unit) {
            return get("qualified." + qualifier.key(), amount(value, unit));
        }

        @Override
        public String number(BigDecimal value) {
            return value.abs().compareTo(BigDecimal.valueOf(1000)) >= 0
                    ? numbers.amount(Unit.RATIO, value.doubleValue())
                    : PlainNumber.of(value.round(new MathContext(3, RoundingMode.HALF_UP)));
        }

        @Override
        public String count(long number) {
            return numbers.count(number);
        }

        @Override
        public String months(BigDecimal length) {
            return numbers.months(length.doubleValue());
        }

        @Override
        public String date(ReleaseDate date) {
            return dates.of(date);
        }

        @Override
        public String scope(String key, String value) {
            // The reasons also stand in data files, where the words of access are those of the source.
            return "organization".equals(key) ? organization(value) : word("group." + key, value);
        }

        @Override
        public String measure(String measure) {
            return inSentence(word("measure", measure));
        }

        @Override
        public String verdict(String verdict) {
            return word("verdict", verdict);
        }

        @Override
        public String list(List<String> spelled) {
            return Wording.this.list(spelled);
        }
    }
}
