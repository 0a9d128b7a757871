package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.QuantityField;
import org.trendbook.normalize.quantity.Cell.Entry;
import org.trendbook.normalize.quantity.Cell.Join;

/** Reads the amounts of a cell, what joins them and what stands in parentheses behind them; judges nothing. */
final class CellReader {
    /** Multiplication signs that also mark decimals: '1·75B'. */
    private static final String RAISED_DOTS = "\u00B7\u22C5\u2219";

    private static final BigDecimal MOST_EXPERTS = BigDecimal.valueOf(100_000);

    private final QuantityCursor cursor;

    CellReader(QuantityCursor cursor) {
        this.cursor = cursor;
    }

    /** The whole text as one cell. */
    Cell readAll() {
        String name = DataLabels.takeNameOfSeveral(cursor);
        Cell cell = name.isEmpty() ? cell(false) : amountsOf(name);
        if (!cursor.is(TokenKind.END)) {
            throw cursor.unexpected("the end of the text");
        }
        return cell;
    }

    /** The '(2.35TB, 300B tokens)' of a data set: each is of that, unless it has a label of its own. */
    private Cell amountsOf(String name) {
        cursor.take();
        Cell cell = cell(true);
        if (!cursor.takeIf(TokenKind.CLOSE)) {
            throw cursor.unexpected("a closing parenthesis");
        }
        List<Amount> amounts = cell.entries().stream().map(Entry::amount).toList();
        boolean told = amounts.stream().allMatch(Amount::isUnitSaid)
                && amounts.stream().map(Amount::unit).distinct().count() == amounts.size();
        if (!told) {
            throw cursor.refused("the amounts in parentheses do not each count something else");
        }
        List<Entry> entries = cell.entries().stream()
                .map(entry -> new Entry(entry.amount().labelled(name), entry.expertCount(), entry.asides()))
                .toList();
        return new Cell(entries, cell.joins());
    }

    private Cell cell(boolean inParentheses) {
        List<Entry> entries = new ArrayList<>();
        List<Join> joins = new ArrayList<>();
        entries.add(entry(inParentheses));
        while (!cursor.is(TokenKind.END) && !cursor.is(TokenKind.CLOSE)) {
            if (countsEntries(entries.size())
                    || (entries.size() > 1 && (cursor.takeIf(TokenKind.VARYING) || cursor.takeIf(TokenKind.KINDS)))) {
                continue;
            }
            joins.add(join());
            entries.add(entry(inParentheses));
        }
        return new Cell(List.copyOf(entries), List.copyOf(joins));
    }

    /** '四种参数规模' behind a list of four. */
    private boolean countsEntries(int entries) {
        if (cursor.kind(1) != TokenKind.KINDS || entries < 2) {
            return false;
        }
        if (cursor.peek().number().compareTo(BigDecimal.valueOf(entries)) != 0) {
            throw cursor.refused(
                    "the list has " + entries + " entries, but says " + Excerpt.of(cursor.textOf(cursor.peek())));
        }
        cursor.take();
        cursor.take();
        cursor.takeIf(TokenKind.UNIT);
        return true;
    }

    private Entry entry(boolean inParentheses) {
        AmountReader reader = new AmountReader(cursor);
        Numeral number = reader.number();
        Optional<Integer> experts = experts(number);
        if (experts.isPresent()) {
            number = sizeOfExpert();
        }
        reader.behind();
        List<Cell> asides = new ArrayList<>();
        while (cursor.is(TokenKind.OPEN)) {
            if (!reader.footnote(number)) {
                if (inParentheses) {
                    throw cursor.refused("there are parentheses within parentheses");
                }
                aside(reader, number, asides);
            }
            reader.behind();
        }
        if (inParentheses || cursor.has(TokenKind.INCLUDING) || isOfOneUnit()) {
            reader.refuseThings(number);
        }
        if (!inParentheses) {
            reader.refuseOrigin();
        }
        return new Entry(reader.amount(number), experts, List.copyOf(asides));
    }

    /** Whether what has no unit is taken for tokens or bytes. */
    private boolean isOfOneUnit() {
        return cursor.field() == QuantityField.TOKENS || cursor.field() == QuantityField.BYTES;
    }

    /** The 8 of {@code 8x7B}, when the number just read is one. */
    private Optional<Integer> experts(Numeral number) {
        boolean counts = cursor.field() == QuantityField.PARAMETERS
                && cursor.is(TokenKind.CROSS)
                && cursor.kind(1) == TokenKind.NUMBER
                && !number.isScaled()
                && number.isClosed();
        if (!counts) {
            return Optional.empty();
        }
        if (RAISED_DOTS.indexOf(cursor.text().rawAt(cursor.peek().start())) >= 0) {
            throw cursor.refused("the dot behind " + number.value().toPlainString() + " may mark decimals");
        }
        boolean plausible = number.value().stripTrailingZeros().scale() <= 0
                && number.value().signum() > 0
                && number.value().compareTo(MOST_EXPERTS) <= 0;
        if (!plausible) {
            throw cursor.refused(number.value().toPlainString() + " is no count of experts");
        }
        cursor.take();
        return Optional.of(number.value().intValueExact());
    }

    private Numeral sizeOfExpert() {
        Numeral size = NumeralReader.read(cursor);
        if (!size.isScaled()) {
            throw cursor.refused("the size of an expert, " + size.value().toPlainString() + ", lacks a unit");
        }
        return size;
    }

    private void aside(AmountReader reader, Numeral number, List<Cell> asides) {
        cursor.take();
        if (!reader.remark() && !(reader.countsDevices() && HardwareName.skipHolders(cursor, number))) {
            asides.add(cell(true));
        }
        if (!cursor.takeIf(TokenKind.CLOSE)) {
            throw cursor.unexpected("a closing parenthesis");
        }
    }

    private Join join() {
        if (ActiveSuffix.startsAt(cursor)) {
            return Join.LIST;
        }
        if (ActiveSuffix.followsHyphen(cursor)) {
            cursor.take();
            return Join.LIST;
        }
        if (activeFollows()) {
            return joined(Join.LIST);
        }
        if (followsRole()) {
            return Join.LIST;
        }
        return switch (cursor.kind()) {
            case HYPHEN, TILDE, TO -> joined(Join.RANGE);
            case COMMA -> {
                refuseDoubtfulComma();
                yield list();
            }
            case LIST_MARK -> {
                if (cursor.text().at(cursor.peek().start()) == '，') {
                    refuseDoubtfulComma();
                }
                yield list();
            }
            case SLASH -> joined(Join.SLASH);
            case AND -> joined(Join.AND);
            case PLUS -> joined(Join.SUM);
            case EQUALS -> joined(Join.EQUAL);
            case BEFORE -> secondBound();
            default -> throw cursor.unexpected("the end of the amount");
        };
    }

    /** '671B parameters with 37B activated'. */
    private boolean activeFollows() {
        return cursor.is(TokenKind.FILLER)
                && cursor.field() == QuantityField.PARAMETERS
                && cursor.has(TokenKind.ACTIVE)
                && NumeralReader.startsAt(cursor.copyAhead(1));
    }

    /** '17B (Activated) 109B (Total)', '671B total 37B active': the words tell the amounts apart. */
    private boolean followsRole() {
        TokenKind before = cursor.kind(cursor.kind(-1) == TokenKind.CLOSE ? -2 : -1);
        return cursor.field() == QuantityField.PARAMETERS
                && (before == TokenKind.ACTIVE || before == TokenKind.TOTAL)
                && NumeralReader.startsAt(cursor);
    }

    /** '最少20最多100'. */
    private Join secondBound() {
        if (cursor.peek().qualifier().isPoint()) {
            throw cursor.unexpected("the end of the amount");
        }
        return Join.LIST;
    }

    private Join joined(Join join) {
        cursor.take();
        return join;
    }

    private Join list() {
        cursor.take();
        if (cursor.takeIf(TokenKind.EQUALS)) {
            return Join.EQUAL;
        }
        cursor.takeIf(TokenKind.AND);
        return Join.LIST;
    }

    /** A comma between bare digits may group, mark decimals or separate: only what cannot be the first two is a list. */
    private void refuseDoubtfulComma() {
        QuantityToken comma = cursor.peek();
        QuantityToken next = cursor.peek(1);
        if (cursor.kind(-1) != TokenKind.NUMBER || next.kind() != TokenKind.NUMBER) {
            return;
        }
        boolean glued = cursor.isGlued() && comma.end() == next.start();
        boolean threeDigits = next.end() - next.start() == 3;
        if (glued || threeDigits) {
            throw cursor.refused("the comma before " + Excerpt.of(cursor.textOf(next))
                    + " may group digits, mark decimals or separate a list");
        }
    }
}
