package se.tross.insats.tertial;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.refusal.Refusal;

/**
 * A whole report.
 *
 * @param row the report as lists show it
 * @param version to act upon it
 * @param content what it says; null for who may not read what is not handed in
 * @param mayWrite whether the visitor is one who reports for the insats
 * @param refusalsOfApproval why it cannot be approved now
 * @param refusalsOfAskingBack why it cannot be asked for back
 */
public record ReportOverview(
        ReportRow row,
        long version,
        ReportContent content,
        boolean mayWrite,
        List<Refusal> refusalsOfApproval,
        List<Refusal> refusalsOfAskingBack)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
