package se.tross.contribution;

import java.time.LocalDate;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** The query for plans, and how its rows are read. */
final class PlanRowReader {

    static final String PLANS = """
            select p.id, p.version, p.year, p.revision, p.basis, p.basisAmount, p.source, p.sourceDate, p.status,
                   p.decisionParagraph, p.decisionDate, p.keyId, p.note
            from ContributionPlan p order by p.year desc, p.revision desc
            """;

    private PlanRowReader() {}

    static PlanOverview overview(Object[] row) {
        LocalDate decided = (LocalDate) row[10];
        return new PlanOverview(
                (Long) row[0],
                (Long) row[1],
                (FinancialYear) row[2],
                (Integer) row[3],
                new PlanBasis((Basis) row[4], (Money) row[5], (String) row[6], (LocalDate) row[7]),
                (PlanStatus) row[8],
                decided == null ? null : new PlanDecision((String) row[9], decided),
                (Long) row[11],
                row[12] == null ? "" : (String) row[12]);
    }
}
