package se.tross.budget.entry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tross.budget.BudgetRow;
import se.tross.budget.entry.ImportRefusal.ImportLineTwice;

/**
 * What an uploaded table would do to a budget. Nothing is done before somebody has looked; nothing at all with a refusal.
 *
 * @param rows one for each row of the file that says something
 * @param blanks how many rows between them say nothing
 * @param untouched lines of the budget that the file does not mention; they stay as they are
 * @param refusals by row
 */
public record ImportPreview(List<PreviewRow> rows, int blanks, List<BudgetRow> untouched, List<ImportRefusal> refusals)
        implements Serializable {

    public ImportPreview {
        rows = List.copyOf(rows);
        untouched = List.copyOf(untouched);
        refusals = List.copyOf(refusals);
    }

    /** Whether it can be taken as it is: nothing refused, every suggestion answered, no line taken for two rows. */
    public boolean mayBeTaken() {
        return refusals.isEmpty()
                && rows(ImportMatch.SUGGESTED).isEmpty()
                && refusalsOfMatches().isEmpty();
    }

    /** Rows that have been said to be a line that another row already is. */
    public List<ImportRefusal> refusalsOfMatches() {
        Map<BudgetRow, Integer> first = new HashMap<>();
        List<ImportRefusal> twice = new ArrayList<>();
        for (PreviewRow row : rows(ImportMatch.MATCHED)) {
            Integer earlier = first.putIfAbsent(row.line(), row.number());
            if (earlier != null) {
                twice.add(new ImportLineTwice(row.number(), row.name(), earlier));
            }
        }
        return twice;
    }

    public List<PreviewRow> rows(ImportMatch match) {
        return rows.stream().filter(row -> row.match() == match).toList();
    }

    /** How many rows were looked at, those that become no line and those that are refused too. */
    public int total() {
        long refused = refusals.stream()
                .map(ImportRefusal::row)
                .filter(number -> rows.stream().noneMatch(row -> row.number() == number))
                .distinct()
                .count();
        return rows.size() + blanks + Math.toIntExact(refused);
    }

    /** How many rows become no line. */
    public int passed() {
        return blanks + passedOver().stream().mapToInt(one -> one.rows().size()).sum();
    }

    /** The rows that say something and become no line, by the reason. */
    public List<PassedOver> passedOver() {
        return Stream.of(ImportMatch.HEADING, ImportMatch.SUM, ImportMatch.OTHER_KIND)
                .map(reason -> new PassedOver(
                        reason, rows(reason).stream().map(PreviewRow::number).toList()))
                .filter(one -> !one.rows().isEmpty())
                .toList();
    }

    /** The cells of lines that the budget has, where the file gives another amount. */
    public List<CellChange> changes() {
        return rows(ImportMatch.MATCHED).stream()
                .flatMap(row -> row.amounts().entrySet().stream()
                        .map(cell -> new CellChange(
                                row.line().lineId(), cell.getKey(), row.line().in(cell.getKey()), cell.getValue())))
                .filter(change -> !change.expected().equals(change.amount()))
                .toList();
    }

    /** The same preview with one row answered. */
    public ImportPreview with(PreviewRow answered) {
        return new ImportPreview(
                rows.stream()
                        .map(row -> row.number() == answered.number() ? answered : row)
                        .toList(),
                blanks,
                untouched,
                refusals);
    }
}
