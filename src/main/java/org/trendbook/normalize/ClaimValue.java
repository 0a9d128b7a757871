package org.trendbook.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.trendbook.model.Absence;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.QuantityField;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Absent;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.Relation;
import org.trendbook.normalize.quantity.ClaimWords;
import org.trendbook.normalize.quantity.QuantityReader;
import org.trendbook.normalize.text.AbsenceWords;

/** Reads the value of a claim: a ratio, an amount of what the claim is about, or a sum of such amounts. */
final class ClaimValue {
    /** No value, read without fault. */
    private static final Reading<Quantity> NOTHING = new Absent<>(Absence.EMPTY);

    private static final Pattern PLUS = Pattern.compile("[+＋]");

    private ClaimValue() {}

    static Reading<Quantity> read(RawClaim claim, Relation relation) {
        return switch (relation) {
            case RATIO_TO -> nearly(QuantityReader.read(claim.value(), QuantityField.RATIO), claim.value());
            case GREW_BY -> growth(claim.value());
            case SUM_OF -> sum(claim);
            case EQUAL_TO, LARGEST_AT -> nearly(amount(claim.value(), claim), claim.value());
            case FIRST_TO_REACH, BREAKS_RECORD_OF -> amount(claim.value(), claim);
            case BEFORE, AFTER, OTHER, UNREADABLE -> NOTHING;
        };
    }

    /** A percentage alone may be an increase or a factor: 'grew by 50%' is 1.5 times, 'grew to 50%' 0.5 times. */
    private static Reading<Quantity> growth(String text) {
        Reading<Quantity> ratio = QuantityReader.read(text, QuantityField.RATIO);
        return ratio.value().isPresent() && ClaimWords.isBarePercentage(text)
                ? refused(
                        "'" + text.strip() + "' may be an increase or a factor",
                        "Write '增长了 50%' or 'grew by 50%' for an increase, 1.5倍 or 150/100 for a factor.")
                : nearly(
                        ratio,
                        text,
                        bound -> Quantity.of(Qualifier.ABOUT, bound.high().orElseThrow(), bound.unit()));
    }

    /**
     * '近10倍' and 'nearly 10 times', of a record an upper bound, claim to come close to ten as well: from three quarters of it
     * on, as far as 'about ten' may be off.
     */
    private static Reading<Quantity> nearly(Reading<Quantity> reading, String text) {
        return nearly(reading, text, bound -> {
            BigDecimal high = bound.high().orElseThrow();
            return Quantity.nearly(high.multiply(ClaimWords.leastShare(text)), high, bound.unit());
        });
    }

    private static Reading<Quantity> nearly(Reading<Quantity> reading, String text, UnaryOperator<Quantity> meant) {
        return reading instanceof Read<Quantity> read
                        && read.found().qualifier() == Qualifier.LESS_THAN
                        && read.found().parts().isEmpty()
                        && ClaimWords.leastShare(text).signum() > 0
                ? new Read<>(meant.apply(read.found()), read.rule(), read.remark())
                : reading;
    }

    private static Reading<Quantity> amount(String text, RawClaim claim) {
        if (AbsenceWords.of(text).isPresent()) {
            return NOTHING;
        }
        Optional<QuantityField> field = WordTable.MEASURES.find(claim.measure()).map(QuantityField::valueOf);
        return field.map(known -> QuantityReader.read(text, known))
                .orElseGet(
                        () -> refused(
                                "'" + claim.measure().strip() + "' is no measure that records hold",
                                "Name one of parameters, active_parameters, training_data, training_tokens, training_bytes, datapoints,"
                                        + " data_words, data_pages, data_images, data_pairs, data_hours, training_compute and devices, or give the claim the relation other."));
    }

    /** '1.2TB+2.5TB+1.2TB', with the total when it is stated: '4.9TB = 1.2TB+2.5TB+1.2TB'. */
    private static Reading<Quantity> sum(RawClaim claim) {
        String text = claim.value();
        int sign = text.indexOf('=');
        String left = sign < 0 ? "" : text.substring(0, sign);
        String right = text.substring(sign + 1);
        boolean totalLast = PLUS.matcher(left).find();
        String summands = totalLast ? left : right;
        String total = totalLast ? right : left;
        if (!PLUS.matcher(summands).find()) {
            return amount(text, claim);
        }
        List<Quantity.Part> parts = new ArrayList<>();
        for (String summand : PLUS.splitAsStream(summands).toList()) {
            Reading<Quantity> reading = amount(summand, claim);
            Optional<Quantity.Part> part = reading.value().flatMap(ClaimValue::part);
            if (part.isEmpty()) {
                return reading instanceof Refused<Quantity>
                        ? reading
                        : refused(
                                "the summand '" + summand.strip() + "' is no single amount",
                                "Write each summand as one amount.");
            }
            parts.add(part.get());
        }
        return total.isBlank()
                ? new Read<>(Quantity.ofParts(parts), ReadingRule.SUM)
                : amount(total, claim).then(stated -> new Read<>(stated.withParts(parts), ReadingRule.SUM));
    }

    private static Optional<Quantity.Part> part(Quantity amount) {
        return amount.value()
                .filter(value -> amount.qualifier().isPoint() && amount.parts().isEmpty())
                .map(value -> new Quantity.Part(value, amount.unit(), ""));
    }

    private static Reading<Quantity> refused(String reason, String advice) {
        return new Refused<>(ProblemCode.CLAIM_UNREADABLE, reason, advice);
    }
}
