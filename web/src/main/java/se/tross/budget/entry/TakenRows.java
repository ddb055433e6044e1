package se.tross.budget.entry;

import java.util.List;
import se.tross.budget.Cell;
import se.tross.budget.EntryRefusal.SuggestionsOpen;
import se.tross.budget.LineTerms;
import se.tross.shared.refusal.Refused;

/**
 * What a table that was looked at puts into the draft.
 *
 * @param added lines that the draft does not have
 * @param changed amounts of lines that it has
 */
record TakenRows(List<NewLine> added, List<Cell> changed) {

    /**
     * @param source where the new lines say that they come from
     * @throws Refused if a row is wrong, or not answered
     */
    static TakenRows of(ImportPreview preview, String source) {
        Refused.ifAny(preview.refusals());
        int open = preview.rows(ImportMatch.SUGGESTED).size();
        if (open > 0) {
            throw new Refused(new SuggestionsOpen(open));
        }
        return new TakenRows(
                preview.rows(ImportMatch.NEW).stream()
                        .map(row -> new NewLine(terms(row, source), row.amounts()))
                        .toList(),
                preview.changes().stream()
                        .map(change -> new Cell(change.lineId(), change.year(), change.expected(), change.amount()))
                        .toList());
    }

    private static LineTerms terms(PreviewRow row, String source) {
        LineTerms bare = LineTerms.of(row.kind(), row.name(), row.goalAreaId());
        return new LineTerms(bare.kind(), bare.name(), bare.goalAreaId(), "", null, null, "", false, "", source);
    }
}
