package se.tross.insats.tertial;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.tross.shared.money.Money;

/**
 * What a report says.
 *
 * @param texts everything in words
 * @param counts participations
 * @param goals how its goals stand, in order
 * @param spent what it has cost in the tertial; null while not said
 * @param forecast what it is expected to cost in the year; null while not said
 * @param economy what it has and has got, as far as the förbund knows; null when nothing is known
 */
public record ReportContent(
        Map<ReportText, String> texts,
        CountTable counts,
        List<GoalResult> goals,
        Money spent,
        Money forecast,
        EconomyInBrief economy)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static ReportContent of(ReportSheet sheet, EconomyInBrief economy) {
        TertialReport report = sheet.report();
        return new ReportContent(
                report.texts(),
                sheet.table(),
                sheet.goals(),
                report.money(ReportMoney.SPENT),
                report.money(ReportMoney.FORECAST),
                economy);
    }

    /** Of one kind. */
    public String text(ReportText which) {
        return texts.get(which);
    }
}
