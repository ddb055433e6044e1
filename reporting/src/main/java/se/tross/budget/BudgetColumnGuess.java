package se.tross.budget;

import static se.tross.budget.BudgetColumns.NONE;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.RawTable.Row;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/**
 * Guesses which column of a budget table says what: by the words and years of its headings, Swedish or English; where those
 * are silent, the names are the column with most words, and the amounts the columns of figures from the left, year by year.
 */
final class BudgetColumnGuess {

    private static final int HEADINGS_WITHIN = 15;

    /** No line of a förbund is a hundred million kronor, and hardly any is below a hundred thousand. */
    private static final BigDecimal LARGEST_IN_THOUSANDS = BigDecimal.valueOf(100_000);

    private static final Pattern NAME =
            words("namn|name|insats\\w*|benämning\\w*|post\\w*|rad|line|aktivitet\\w*|projekt");
    private static final Pattern KIND = words("slag|typ|kind|kategori|kostnadsslag");
    private static final Pattern AREA = words("målområde\\w*|område\\w*|goal area|area");
    private static final Pattern AMOUNT =
            words("belopp\\w*|amount\\w*|budget\\w*|kostnad\\w*|cost|summa|kr|kronor|sek|tkr|mkr|20\\d\\d");
    private static final Pattern THOUSANDS = words("tkr|tsek|tusental\\w*|tusen");
    private static final Pattern MILLIONS = words("mkr|mnkr|miljon\\w*");
    private static final Pattern KRONOR = words("kr|kronor|sek");

    private final List<Row> rows;
    private final int width;
    private final List<FinancialYear> years;
    private final Optional<Row> head;

    BudgetColumnGuess(RawTable table, List<FinancialYear> years) {
        this.years = years;
        this.width = table.columns();
        this.head = table.rows().stream()
                .limit(HEADINGS_WITHIN)
                .filter(row -> Stream.of(NAME, KIND, AREA, AMOUNT)
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
        String lower = lower(cell);
        return words.matcher(lower).find()
                && !lower.replaceAll("\\b20\\d\\d\\b", "").matches(".*\\d.*");
    }

    private static String lower(String cell) {
        return cell.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    BudgetColumns columns() {
        SortedMap<FinancialYear, Integer> amounts = amounts();
        int kind = headed(KIND, column -> !amounts.containsValue(column)).orElse(NONE);
        int area = headed(AREA, column -> column != kind && !amounts.containsValue(column))
                .orElse(NONE);
        IntPredicate free = column -> column != kind && column != area && !amounts.containsValue(column);
        int name = headed(NAME, free).orElseGet(() -> mostWords(free));
        return new BudgetColumns(head.map(Row::number).orElse(0), name, kind, area, amounts, unit(amounts));
    }

    /** Columns with a year of the budget in their heading; else the columns of figures, from the left. */
    private SortedMap<FinancialYear, Integer> amounts() {
        SortedMap<FinancialYear, Integer> amounts = new TreeMap<>();
        for (FinancialYear year : years) {
            headed(AMOUNT, column -> heading(column).contains(year.toString()) && figures(column) > 0)
                    .ifPresent(column -> amounts.put(year, column));
        }
        if (amounts.isEmpty()) {
            List<Integer> columns = figureColumns();
            for (int i = 0; i < Math.min(columns.size(), years.size()); i++) {
                amounts.put(years.get(i), columns.get(i));
            }
        }
        return amounts;
    }

    private List<Integer> figureColumns() {
        List<Integer> headed = IntStream.range(0, width)
                .filter(column -> head.isPresent() && isHeading(heading(column), AMOUNT) && figures(column) > 0)
                .boxed()
                .toList();
        return headed.isEmpty()
                ? IntStream.range(0, width)
                        .filter(column -> figures(column) > words(column))
                        .boxed()
                        .toList()
                : headed;
    }

    private String heading(int column) {
        return head.map(row -> row.cell(column)).orElse("");
    }

    private Optional<Integer> headed(Pattern words, IntPredicate allowed) {
        return IntStream.range(0, width)
                .filter(allowed)
                .filter(column -> isHeading(heading(column), words))
                .boxed()
                .findFirst();
    }

    private int mostWords(IntPredicate allowed) {
        return IntStream.range(0, width)
                .filter(allowed)
                .filter(column -> words(column) > 0)
                .boxed()
                .max(Comparator.comparing((Integer column) -> words(column)).thenComparing(Comparator.reverseOrder()))
                .orElse(NONE);
    }

    private long words(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty() && figure(cell).isEmpty())
                .count();
    }

    private long figures(int column) {
        return rows.stream().filter(row -> figure(row.cell(column)).isPresent()).count();
    }

    private static Optional<BigDecimal> figure(String cell) {
        return MoneyText.read(cell, MoneyUnit.KR).toOptional().map(Money::inKronor);
    }

    /** As the headings say; where they do not, by how large the figures are. */
    private MoneyUnit unit(SortedMap<FinancialYear, Integer> amounts) {
        String headings = amounts.values().stream()
                .map(this::heading)
                .map(BudgetColumnGuess::lower)
                .reduce("", (one, other) -> one + " " + other);
        if (THOUSANDS.matcher(headings).find()) {
            return MoneyUnit.TKR;
        }
        if (MILLIONS.matcher(headings).find()) {
            return MoneyUnit.MKR;
        }
        if (KRONOR.matcher(headings).find()) {
            return MoneyUnit.KR;
        }
        BigDecimal largest = amounts.values().stream()
                .flatMap(column -> rows.stream().flatMap(row -> figure(row.cell(column)).stream()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return largest.compareTo(LARGEST_IN_THOUSANDS) < 0 ? MoneyUnit.TKR : MoneyUnit.KR;
    }
}
