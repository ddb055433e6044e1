package se.tross.insats.payment;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetDecision;

/**
 * What the voucher of a requisition is written from.
 *
 * @param requisition the requisition
 * @param year how the money of its year stands, itself included
 * @param decisions the §§ that granted the year's money
 * @param insats the insats' name
 * @param code its code
 * @param owner who owns it, and gets the money (L15); empty while nobody does
 * @param forbund the förbund's name
 * @param organisationNumber its number
 */
public record RequisitionGround(
        RequisitionOverview requisition,
        YearMoney year,
        List<BudgetDecision> decisions,
        String insats,
        String code,
        String owner,
        String forbund,
        String organisationNumber)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public RequisitionGround {
        decisions = List.copyOf(decisions);
    }
}
