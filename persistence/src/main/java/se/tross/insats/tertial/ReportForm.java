package se.tross.insats.tertial;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tross.shared.refusal.Refusal;

/**
 * A report to write in.
 *
 * @param row the report as lists show it
 * @param writer who writes
 * @param fields what stands in each field, by its name
 * @param content the same as a whole
 * @param goals for how many goals there is room
 * @param last what the report before said; null for the first
 * @param lastOwed of which tertial that was; null for the first
 * @param economy what the insats has and has got; null when nobody knows
 * @param refusals why it cannot be written in; empty when it can
 * @param linkUntil the last day of the link; null for who has signed in
 */
public record ReportForm(
        ReportRow row,
        String writer,
        Map<String, String> fields,
        ReportContent content,
        int goals,
        ReportContent last,
        ReportDue lastOwed,
        EconomyInBrief economy,
        List<Refusal> refusals,
        LocalDate linkUntil)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
