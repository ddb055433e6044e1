package se.tross.contribution;

import static se.tross.contribution.ContributionColumns.NONE;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.RawTable.Row;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.PercentText;
import se.tross.shared.time.FinancialYear;

/**
 * Guesses which column of a table of contributions says what: first by the words of its headings, Swedish or English;
 * where those are silent, the payers are the column with most words, the amounts the one with the largest figures, the
 * shares the one whose figures are per cent.
 */
final class ColumnGuess {

    private static final int HEADINGS_WITHIN = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PAYER = words("payer|betalare|medlem\\w*|förbundsmedlem\\w*|member|part|kommun\\w*"
            + "|namn|name|finansiär\\w*|huvudm\\w*|intäkt\\w*|kund\\w*");
    private static final Pattern SHARE = words("andel\\w*|share\\w*|procent\\w*|percent|%|fördelning\\w*");
    private static final Pattern AMOUNT =
            words("belopp\\w*|amount\\w*|bidrag\\w*|avgift\\w*|medlemsavgift\\w*|kr|kronor|sek|tkr|mkr");
    private static final Pattern THOUSANDS = words("tkr|tusental\\w*|tusen");
    private static final Pattern MILLIONS = words("mkr|mnkr|miljon\\w*");

    private final List<Row> rows;
    private final int width;
    private final FinancialYear year;
    private final Optional<Row> head;

    ColumnGuess(RawTable table, FinancialYear year) {
        this.year = year;
        this.width = table.columns();
        this.head = table.rows().stream()
                .limit(HEADINGS_WITHIN)
                .filter(row -> Stream.of(PAYER, SHARE, AMOUNT)
                                .filter(words -> row.cells().stream().anyMatch(cell -> isHeading(cell, words)))
                                .count()
                        >= 2)
                .findFirst();
        this.rows = table.rows().stream()
                .filter(row -> row.number() > head.map(Row::number).orElse(0))
                .toList();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** A heading has the word and no figure but a year. */
    private static boolean isHeading(String cell, Pattern words) {
        String lower = cell.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.matcher(lower).find()
                && !lower.replaceAll("\\b20\\d\\d\\b", "").matches(".*\\d.*");
    }

    ContributionColumns columns() {
        int share = headed(SHARE, column -> true).orElse(NONE);
        int amount = headed(AMOUNT, column -> column != share)
                .orElseGet(() -> most(column -> column != share && figures(column) > 0, this::largest));
        int payer = headedByPayer(column -> column != share && column != amount)
                .orElseGet(() -> most(column -> column != share && column != amount && words(column) > 0, this::words));
        int found = share != NONE ? share : most(c -> c != amount && c != payer && isPercent(c), this::figures);
        return new ContributionColumns(head.map(Row::number).orElse(0), payer, found, amount, unit(amount));
    }

    /** The column with such a heading; of several, the one with the year in it, then the first. */
    private Optional<Integer> headed(Pattern words, IntPredicate allowed) {
        return head.flatMap(row -> IntStream.range(0, row.cells().size())
                .filter(allowed)
                .filter(column -> isHeading(row.cell(column), words))
                .boxed()
                .max(Comparator.comparing((Integer column) -> row.cell(column).contains(year.toString()))
                        .thenComparing(Comparator.reverseOrder())));
    }

    /** Of several (customer number, customer), the one with most letters in it. */
    private Optional<Integer> headedByPayer(IntPredicate allowed) {
        return head.flatMap(row -> IntStream.range(0, row.cells().size())
                .filter(allowed)
                .filter(column -> isHeading(row.cell(column), PAYER))
                .boxed()
                .max(Comparator.comparing(this::letters).thenComparing(Comparator.reverseOrder())));
    }

    private Long letters(int column) {
        return rows.stream()
                .flatMapToInt(row -> row.cell(column).chars())
                .filter(Character::isLetter)
                .count();
    }

    private <T extends Comparable<T>> int most(IntPredicate allowed, IntFunction<T> measure) {
        return IntStream.range(0, width)
                .filter(allowed)
                .boxed()
                .max(Comparator.comparing((Integer column) -> measure.apply(column))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(NONE);
    }

    private Long words(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty() && figure(cell).isEmpty())
                .count();
    }

    private Long figures(int column) {
        return rows.stream().flatMap(row -> figure(row.cell(column)).stream()).count();
    }

    private BigDecimal largest(int column) {
        return rows.stream().flatMap(row -> figure(row.cell(column)).stream()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private boolean isPercent(int column) {
        return figures(column) > 0
                && rows.stream()
                        .map(row -> row.cell(column))
                        .filter(cell -> !cell.isEmpty())
                        .allMatch(cell -> cell.endsWith("%")
                                || figure(cell)
                                        .filter(value -> value.compareTo(HUNDRED) <= 0)
                                        .isPresent());
    }

    private static Optional<BigDecimal> figure(String cell) {
        var amount = MoneyText.read(cell, MoneyUnit.KR);
        if (amount.isRead()) {
            return Optional.of(amount.value()).map(Money::inKronor);
        }
        var percent = PercentText.read(cell);
        return percent.isRead() ? Optional.of(percent.value()) : Optional.empty();
    }

    private MoneyUnit unit(int amount) {
        String heading = head.map(row -> row.cell(amount))
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
        if (THOUSANDS.matcher(heading).find()) {
            return MoneyUnit.TKR;
        }
        return MILLIONS.matcher(heading).find() ? MoneyUnit.MKR : MoneyUnit.KR;
    }
}
