package se.tross.insats.tertial;

import java.time.LocalDate;
import java.util.Optional;

/** When those who report are written to of themselves: when the tertial is over, a week before the last day, when it is late. */
public final class ReportReminder {

    /** Days before the last day. */
    static final int WEEK = 7;

    private ReportReminder() {}

    /** What they should have been told by now; empty when the report has come. Only the latest thing is told. */
    public static Optional<LetterKind> due(TertialReport report, LocalDate today) {
        if (!report.status().isWritable()) {
            return Optional.empty();
        }
        LocalDate last = report.owed().due();
        if (today.isAfter(last)) {
            return Optional.of(LetterKind.LATE);
        }
        if (!today.isBefore(last.minusDays(WEEK))) {
            return Optional.of(LetterKind.WEEK_LEFT);
        }
        return report.status() == ReportStatus.OPEN ? Optional.of(LetterKind.TERTIAL_OVER) : Optional.empty();
    }
}
