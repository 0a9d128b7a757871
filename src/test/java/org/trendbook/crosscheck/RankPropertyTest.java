package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.crosscheck.Recorded.model;
import static org.trendbook.model.Relation.FIRST_TO_REACH;
import static org.trendbook.model.Relation.LARGEST_AT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trendbook.crosscheck.TimeOrder.Order;
import org.trendbook.model.Claim;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;

/**
 * Verdicts on ranks against their definitions taken word by word, on drawn records: a claim stops at the record that
 * decides, and must decide as if it had gone through all of them. What is told does not depend on their order.
 */
class RankPropertyTest {
    private static final long SEED = 20210601;
    private static final Set<Verdict> ALL_THREE =
            EnumSet.of(Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNVERIFIABLE);
    private static final List<String> DATES =
            List.of("2020", "2020-05", "2020-05-20", "2020-06", "2020-06-11", "2021", "2021-02", "2021-02-03");

    @Test
    void theLargestOfItsTimeInChina() {
        Claim claim = Said.of("subject", LARGEST_AT).scope("region", "china").claim();
        Set<Verdict> drawn = EnumSet.noneOf(Verdict.class);
        for (long seed = SEED; seed < SEED + 500; seed++) {
            List<ModelRecord> rivals = rivals(new Random(seed));
            ModelRecord subject = subject(new Random(seed));
            boolean exceeded = rivals.stream().anyMatch(one -> isLarger(one, subject, true));
            boolean perhaps = rivals.stream().anyMatch(one -> isLarger(one, subject, false));
            Verdict expected = exceeded ? Verdict.CONTRADICTED : perhaps ? Verdict.UNVERIFIABLE : Verdict.SUPPORTED;
            assertJudged(claim, subject, rivals, expected, seed);
            drawn.add(expected);
        }
        assertThat(drawn).isEqualTo(ALL_THREE);
    }

    @Test
    void theFirstInChinaToReachASize() {
        Claim claim = Said.of("subject", FIRST_TO_REACH)
                .scope("region", "china")
                .sized("5E9")
                .claim();
        Set<Verdict> drawn = EnumSet.noneOf(Verdict.class);
        for (long seed = SEED; seed < SEED + 500; seed++) {
            List<ModelRecord> rivals = rivals(new Random(seed));
            ModelRecord subject = subject(new Random(seed));
            boolean preceded = rivals.stream().anyMatch(one -> reachedBefore(one, subject, true));
            boolean perhaps = rivals.stream().anyMatch(one -> reachedBefore(one, subject, false));
            Verdict expected = preceded ? Verdict.CONTRADICTED : perhaps ? Verdict.UNVERIFIABLE : Verdict.SUPPORTED;
            assertJudged(claim, subject, rivals, expected, seed);
            drawn.add(expected);
        }
        assertThat(drawn).isEqualTo(ALL_THREE);
    }

    private static void assertJudged(
            Claim claim, ModelRecord subject, List<ModelRecord> rivals, Verdict expected, long seed) {
        List<ModelRecord> records = new ArrayList<>(rivals);
        records.add(subject);
        Judgement judgement = ClaimJudge.judge(claim, new Records(records));
        assertThat(judgement.verdict()).as("seed %d", seed).isEqualTo(expected);
        Collections.reverse(records);
        assertThat(ClaimJudge.judge(claim, new Records(records)))
                .as("seed %d, in reverse", seed)
                .isEqualTo(judgement);
    }

    /** Whether one is larger and was out by the day on which the subject came out, beyond doubt or not beyond doubt. */
    private static boolean isLarger(ModelRecord one, ModelRecord subject, boolean beyondDoubt) {
        ReleaseDate date = Sized.dateOf(one).orElseThrow();
        ReleaseDate at = Sized.dateOf(subject).orElseThrow();
        Sizes size = one.quantity(Measure.PARAMETERS)
                .map(amount -> Sizes.compare(amount, sizeOf(subject)))
                .orElse(Sizes.SMALLER);
        return beyondDoubt
                ? one.region() == Region.CHINA
                        && size == Sizes.LARGER
                        && !date.to().isAfter(at.from())
                : one.region() != Region.ABROAD
                        && size != Sizes.SMALLER
                        && !date.from().isAfter(at.to());
    }

    /** Whether one reached 5 billion before the subject came out, beyond doubt or not beyond doubt. */
    private static boolean reachedBefore(ModelRecord one, ModelRecord subject, boolean beyondDoubt) {
        Order order =
                Order.of(Sized.dateOf(one).orElseThrow(), Sized.dateOf(subject).orElseThrow());
        BigDecimal threshold = new BigDecimal("5E9");
        Optional<Quantity> size = one.quantity(Measure.PARAMETERS);
        boolean reached = size.flatMap(Quantity::low)
                .filter(low -> low.compareTo(threshold) >= 0)
                .isPresent();
        boolean mayHave = size.filter(amount -> amount.value().isEmpty())
                .flatMap(Quantity::high)
                .filter(high -> high.compareTo(threshold) > 0)
                .isPresent();
        return beyondDoubt
                ? reached && one.region() == Region.CHINA && order == Order.EARLIER
                : (reached || mayHave) && one.region() != Region.ABROAD && order != Order.LATER;
    }

    private static BigDecimal sizeOf(ModelRecord subject) {
        return Sized.of(subject, Measure.PARAMETERS).orElseThrow().value();
    }

    private static ModelRecord subject(Random random) {
        return model("subject")
                .chinese()
                .released(DATES.get(random.nextInt(DATES.size())))
                .sized(5 + random.nextInt(5) + "E9")
                .record();
    }

    /** Up to seven dated models: of China, of abroad or of neither; of one size, of a range or of none. */
    private static List<ModelRecord> rivals(Random random) {
        List<ModelRecord> rivals = new ArrayList<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            Recorded one = model("rival " + i).released(DATES.get(random.nextInt(DATES.size())));
            int low = 1 + random.nextInt(9);
            switch (random.nextInt(6)) {
                case 0 -> one.sizedBetween(low + "E9", low + 3 + "E9");
                case 1 -> one.sizedAtLeast(low + "E9");
                case 2 -> {}
                default -> one.sized(low + "E9");
            }
            switch (random.nextInt(4)) {
                case 0 -> one.abroad();
                case 1 -> {}
                default -> one.chinese();
            }
            rivals.add(one.record());
        }
        return rivals;
    }
}
