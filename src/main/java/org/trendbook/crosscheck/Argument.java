package org.trendbook.crosscheck;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.trendbook.model.Claim;
import org.trendbook.model.Qualifier;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Unit;

/** Something that a {@link Reason} names, free of any language until a {@link Writer} spells it. */
public sealed interface Argument extends Serializable {

    /** Spells this in the language of the writer. */
    String in(Writer writer);

    /** The name of a model, a source or anything else that is spelled alike in every language. */
    record Name(String name) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.name(name);
        }
    }

    /** An amount of something; of unresolved unit, a bare number. */
    record Amount(BigDecimal value, Unit unit) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.amount(value, unit);
        }
    }

    /** An amount that is only known to lie between two ends. */
    record Between(BigDecimal low, BigDecimal high, Unit unit) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.amount(low, unit) + "–" + writer.amount(high, unit);
        }
    }

    /** An amount of which only a bound is known, such as 'less than 200 billion'. */
    record Bound(Qualifier qualifier, BigDecimal value, Unit unit) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.bound(qualifier, value, unit);
        }
    }

    /** A whole number, exact. */
    record Count(long number) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.count(number);
        }
    }

    /** A length of time in months, unrounded. */
    record Months(BigDecimal length) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.months(length);
        }
    }

    /** A ratio, a factor or a percentage: a number without a unit, unrounded. */
    record Figure(BigDecimal value) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.number(value);
        }
    }

    /** A date as precisely as it is recorded. */
    record When(ReleaseDate date) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.date(date);
        }
    }

    /** A word of a column: a limit of a claim, such as a region, or with an empty key words that no record decides; or what a source says. */
    record Limit(Claim.Scope scope) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.scope(scope.key(), scope.value());
        }
    }

    /** A source by its id; empty for the records that name none. */
    record SourceOf(String id) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.source(id);
        }
    }

    /** The name of a column or measure as the claims file spells it, such as {@code parameters}. */
    record Measured(String measure) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.measure(measure);
        }
    }

    /** What the records say to a claim. */
    record Outcome(Verdict verdict) implements Argument {
        @Override
        public String in(Writer writer) {
            return writer.verdict(verdict.key());
        }
    }

    /** Several of them, to be listed. */
    record Several(List<Argument> arguments) implements Argument {
        public Several {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String in(Writer writer) {
            return writer.list(
                    arguments.stream().map(argument -> argument.in(writer)).toList());
        }
    }

    /** Spells arguments in one language. */
    interface Writer {
        String name(String name);

        String source(String id);

        String amount(BigDecimal value, Unit unit);

        String bound(Qualifier qualifier, BigDecimal value, Unit unit);

        String number(BigDecimal value);

        String count(long number);

        String months(BigDecimal length);

        String date(ReleaseDate date);

        String scope(String key, String value);

        String measure(String measure);

        String verdict(String verdict);

        String list(List<String> spelled);
    }
}
