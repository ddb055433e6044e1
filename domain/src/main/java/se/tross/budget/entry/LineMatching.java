package se.tross.budget.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.budget.Cell;
import se.tross.budget.GoalAreaName;
import se.tross.budget.LineKind;
import se.tross.budget.entry.ImportRefusal.ImportAmountNegative;
import se.tross.budget.entry.ImportRefusal.ImportAmountNotReadable;
import se.tross.budget.entry.ImportRefusal.ImportAmountTooLarge;
import se.tross.budget.entry.ImportRefusal.ImportHoldsPersonalNumber;
import se.tross.budget.entry.ImportRefusal.ImportLineTwice;
import se.tross.budget.entry.ImportRefusal.ImportNameAmbiguous;
import se.tross.budget.entry.ImportRefusal.ImportNameMissing;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.Reading;
import se.tross.shared.time.FinancialYear;

/** Finds the budget's line for each row of an uploaded table, by name. It changes nothing. */
public final class LineMatching {
    private final BudgetContent budget;
    private final MoneyUnit unit;
    private final LineNames names;
    private final List<PreviewRow> rows = new ArrayList<>();
    private final List<ImportRefusal> refusals = new ArrayList<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private Long areaOfHeading;
    private LineKind kindOfHeading = LineKind.INSATS;
    private int blanks;

    private LineMatching(BudgetContent budget, MoneyUnit unit) {
        this.budget = budget;
        this.unit = unit;
        this.names = new LineNames(budget.rows());
    }

    /** @param unit what an amount without a unit means */
    public static ImportPreview of(List<ImportedRow> table, BudgetContent budget, MoneyUnit unit) {
        LineMatching matching = new LineMatching(budget, unit);
        table.forEach(matching::read);
        matching.keepMatchedLines();
        List<BudgetRow> untouched = budget.rows().stream()
                .filter(line -> matching.rows.stream().noneMatch(row -> line.equals(row.line())))
                .toList();
        return new ImportPreview(matching.rows, matching.blankRows(table), untouched, matching.refusals);
    }

    /** Those that say nothing, between the first row that does and the last. */
    private int blankRows(List<ImportedRow> table) {
        if (table.isEmpty()) {
            return 0;
        }
        int leftOut = table.get(table.size() - 1).number() - table.get(0).number() + 1 - table.size();
        return leftOut + blanks;
    }

    /** A line that a row is by its whole name is suggested for no other row. */
    private void keepMatchedLines() {
        Set<BudgetRow> matched = rows.stream()
                .filter(row -> row.match() == ImportMatch.MATCHED)
                .map(PreviewRow::line)
                .collect(Collectors.toSet());
        rows.replaceAll(
                row -> row.match() == ImportMatch.SUGGESTED && matched.contains(row.line()) ? row.asNew() : row);
    }

    private void read(ImportedRow row) {
        if (row.holdsPersonalNumber()) {
            refusals.add(new ImportHoldsPersonalNumber(row.number()));
            return;
        }
        if (row.name().isEmpty()) {
            if (row.hasAmount()) {
                refusals.add(new ImportNameMissing(row.number()));
            } else {
                blanks++;
            }
            return;
        }
        if (!row.hasAmount()) {
            takeHeading(row.name());
            rows.add(preview(row, ImportMatch.HEADING, null, new TreeMap<>()));
            return;
        }
        if (names.find(row.name()).isEmpty() && sumsUp(row)) {
            takeHeading(row.name());
            rows.add(preview(row, ImportMatch.SUM, null, new TreeMap<>()));
            return;
        }
        if (!row.kind().isEmpty() && TableWords.kind(row.kind()).isEmpty()) {
            rows.add(preview(row, ImportMatch.OTHER_KIND, null, amounts(row)));
            return;
        }
        match(row);
    }

    /** The rows below a heading are of its goal area or kind; one that names neither leaves it as it was. */
    private void takeHeading(String heading) {
        Optional<Long> area = area(heading).map(GoalAreaName::id);
        Optional<LineKind> kind = TableWords.kind(heading);
        if (area.isPresent() || kind.isPresent()) {
            areaOfHeading = area.orElse(null);
            kindOfHeading = kind.orElse(LineKind.INSATS);
        }
    }

    /** A goal area is no line: with an amount it sums up its own. */
    private boolean sumsUp(ImportedRow row) {
        return TableWords.isSum(row.name()) || area(row.name()).isPresent();
    }

    private void match(ImportedRow row) {
        List<BudgetRow> found = names.find(row.name());
        if (found.size() > 1) {
            refusals.add(new ImportNameAmbiguous(
                    row.number(),
                    row.name(),
                    found.stream().map(BudgetRow::name).toList()));
            return;
        }
        List<BudgetRow> suggested = found.isEmpty() ? names.suggest(row.name()) : List.of();
        Integer first = firstRows.putIfAbsent(LineNames.plain(row.name()), row.number());
        if (first != null) {
            refusals.add(new ImportLineTwice(row.number(), row.name(), first));
            return;
        }
        ImportMatch match = found.isEmpty() ? ImportMatch.NEW : ImportMatch.MATCHED;
        BudgetRow line = found.isEmpty() ? null : found.get(0);
        if (!suggested.isEmpty()) {
            match = ImportMatch.SUGGESTED;
            line = suggested.get(0);
        }
        rows.add(preview(row, match, line, amounts(row)));
    }

    private PreviewRow preview(
            ImportedRow row, ImportMatch match, BudgetRow line, SortedMap<FinancialYear, Money> amounts) {
        LineKind kind = TableWords.kind(row.kind()).orElse(kindOfHeading);
        Long goalArea =
                kind == LineKind.INSATS ? area(row.area()).map(GoalAreaName::id).orElse(areaOfHeading) : null;
        return new PreviewRow(row.number(), match, row.name(), line, kind, goalArea, amounts);
    }

    private Optional<GoalAreaName> area(String text) {
        return budget.areas().stream()
                .filter(area -> LineNames.plain(area.name()).equals(LineNames.plain(text)))
                .findFirst();
    }

    private SortedMap<FinancialYear, Money> amounts(ImportedRow row) {
        SortedMap<FinancialYear, Money> amounts = new TreeMap<>();
        row.amounts().forEach((year, text) -> {
            if (text.isBlank()) {
                return;
            }
            Reading<Money> reading = PastedBlock.amount(text, unit);
            if (!reading.isRead()) {
                refusals.add(new ImportAmountNotReadable(row.number(), row.name(), year, reading.refusal()));
            } else if (reading.value().isNegative()) {
                refusals.add(new ImportAmountNegative(row.number(), row.name(), year, reading.value()));
            } else if (reading.value().compareTo(Cell.MOST) > 0) {
                refusals.add(new ImportAmountTooLarge(row.number(), row.name(), year, Cell.MOST));
            } else {
                amounts.put(year, reading.value());
            }
        });
        return amounts;
    }
}
