package se.tross.insats.ending;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How an insats ends.
 *
 * @param reportId its final report; null while none is written
 * @param reportVersion to act upon the report; null while none is written
 * @param status how far the report has come; null while none is written
 * @param terms what the report says
 * @param question what the office misses; empty for nothing
 * @param handedInBy who has handed it in; empty for nobody
 * @param handedInOn when
 * @param approvedBy who has approved it; empty for nobody
 * @param approvedOn when
 * @param checkOn when it is asked whether the parties have taken the insats over
 * @param takeover what the check found; null before it
 * @param checkedBy who found it
 * @param checkedOn when
 */
public record EndingOverview(
        Long reportId,
        Long reportVersion,
        FinalReportStatus status,
        FinalReportTerms terms,
        String question,
        String handedInBy,
        LocalDate handedInOn,
        String approvedBy,
        LocalDate approvedOn,
        LocalDate checkOn,
        TakeoverTerms takeover,
        String checkedBy,
        LocalDate checkedOn)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static EndingOverview of(FinalReport report, TakeoverCheck check) {
        TakeoverTerms takeover = check == null ? null : check.terms();
        String checkedBy = check == null ? "" : check.checkedBy();
        LocalDate checkedOn = check == null ? null : check.checkedOn();
        if (report == null) {
            return new EndingOverview(
                    null,
                    null,
                    null,
                    FinalReportTerms.BLANK,
                    "",
                    "",
                    null,
                    "",
                    null,
                    null,
                    takeover,
                    checkedBy,
                    checkedOn);
        }
        return new EndingOverview(
                report.id(),
                report.version(),
                report.status(),
                report.terms(),
                report.question(),
                report.handedInBy(),
                report.handedInOn(),
                report.approvedBy(),
                report.approvedOn(),
                report.checkOn(),
                takeover,
                checkedBy,
                checkedOn);
    }

    /** Whether the report can be written in. */
    public boolean isOpen() {
        return status == null || status.isOpen();
    }
}
