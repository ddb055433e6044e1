package se.tross.budget.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
    private static final Pattern SUM = Pattern.compile("(?:del)?(?:summa|sum|s:a|totalt?|totala? .*|tillsammans)\\b.*");

    private static final Map<String, LineKind> KINDS = Map.ofEntries(
            Map.entry("insats", LineKind.INSATS),
            Map.entry("insatser", LineKind.INSATS),
            Map.entry("projekt", LineKind.INSATS),
            Map.entry("styrelse", LineKind.BOARD),
            Map.entry("board", LineKind.BOARD),
            Map.entry("administration", LineKind.ADMINISTRATION),
            Map.entry("drift", LineKind.ADMINISTRATION),
            Map.entry("kansli", LineKind.ADMINISTRATION),
            Map.entry("operations", LineKind.ADMINISTRATION),
            Map.entry("revision", LineKind.AUDIT),
            Map.entry("audit", LineKind.AUDIT),
            Map.entry("övriga intäkter", LineKind.OTHER_INCOME),
            Map.entry("övrig intäkt", LineKind.OTHER_INCOME),
            Map.entry("andra intäkter", LineKind.OTHER_INCOME),
            Map.entry("other income", LineKind.OTHER_INCOME),
            Map.entry("esf", LineKind.OTHER_INCOME));

    private final BudgetContent budget;
    private final MoneyUnit unit;
    private final LineNames names;
    private final List<PreviewRow> rows = new ArrayList<>();
    private final List<ImportRefusal> refusals = new ArrayList<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private Long areaOfHeading;

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
        return new ImportPreview(matching.rows, untouched, matching.refusals);
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
            }
            return;
        }
        if (!row.hasAmount()) {
            areaOfHeading = area(row.name()).map(GoalAreaName::id).orElse(areaOfHeading);
            rows.add(preview(row, ImportMatch.HEADING, null, new TreeMap<>()));
            return;
        }
        if (SUM.matcher(row.name().toLowerCase(Locale.ROOT)).matches()) {
            rows.add(preview(row, ImportMatch.SUM, null, new TreeMap<>()));
            return;
        }
        if (!row.kind().isEmpty() && kind(row).isEmpty()) {
            rows.add(preview(row, ImportMatch.OTHER_KIND, null, amounts(row)));
            return;
        }
        match(row);
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
        LineKind kind = kind(row).orElse(LineKind.INSATS);
        Long goalArea =
                kind == LineKind.INSATS ? area(row.area()).map(GoalAreaName::id).orElse(areaOfHeading) : null;
        return new PreviewRow(row.number(), match, row.name(), line, kind, goalArea, amounts);
    }

    private Optional<GoalAreaName> area(String text) {
        return budget.areas().stream()
                .filter(area -> LineNames.plain(area.name()).equals(LineNames.plain(text)))
                .findFirst();
    }

    private static Optional<LineKind> kind(ImportedRow row) {
        return Optional.ofNullable(KINDS.get(LineNames.plain(row.kind())));
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
