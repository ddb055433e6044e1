package se.tross.insats.tertial;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a report has come, and by whom.
 *
 * @param status how far
 * @param due the last day to hand it in
 * @param handedInBy who handed it in last; null while nobody has
 * @param handedInAt when; null while nobody has
 * @param askedBack what was missing when it was asked for back last; null when it never was
 * @param approvedBy who approved it; null while nobody has
 * @param approvedAt when; null while nobody has
 */
public record ReportSteps(
        ReportStatus status,
        LocalDate due,
        String handedInBy,
        Instant handedInAt,
        String askedBack,
        String approvedBy,
        Instant approvedAt)
        implements Serializable {

    /** Whether it should have come and has not. */
    public boolean isLate(LocalDate today) {
        return status.isWritable() && today.isAfter(due);
    }
}
