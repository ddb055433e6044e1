package se.tross.insats.tertial;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.insats.Direction;
import se.tross.insats.Insats;

/**
 * A report as lists show it.
 *
 * @param id the report
 * @param insatsId the insats
 * @param insats its name
 * @param code its code
 * @param owner who owns it; empty while nobody does
 * @param direction whether it counts participations
 * @param owed of which tertial, and its last day
 * @param steps how far it has come
 * @param late whether it should have come
 */
public record ReportRow(
        long id,
        long insatsId,
        String insats,
        String code,
        String owner,
        Direction direction,
        ReportDue owed,
        ReportSteps steps,
        boolean late)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static ReportRow of(TertialReport report, Insats insats, String owner, LocalDate today) {
        return new ReportRow(
                report.id(),
                insats.id(),
                insats.terms().name(),
                insats.terms().code(),
                owner == null ? "" : owner,
                insats.classification().direction(),
                report.owed(),
                report.steps(),
                report.steps().isLate(today));
    }
}
