package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import se.tross.forbund.OrganisationNumber;

/**
 * What the members' statements of one plan are written from.
 *
 * @param plan the plan with its amounts and the year before
 * @param forbund the förbund's name
 * @param organisationNumber its number
 * @param seat where it sits
 * @param account what contributions are paid to by the charter; empty when it does not say
 * @param due the day on which they are to be paid; null when the charter does not say
 * @param contact who answers questions by the charter; empty when it does not say
 * @param references how each member pays, by its id
 */
public record StatementGround(
        PlanDetail plan,
        String forbund,
        OrganisationNumber organisationNumber,
        String seat,
        String account,
        LocalDate due,
        String contact,
        Map<Long, References> references)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public StatementGround {
        references = Map.copyOf(references);
    }

    /**
     * How a member pays.
     *
     * @param payment the reference that marks its payment; may be empty
     * @param invoice what the member wants on its invoices; may be empty
     */
    public record References(String payment, String invoice) implements Serializable {
        private static final long serialVersionUID = 1L;

        static final References NONE = new References("", "");
    }

    public References references(long memberId) {
        return references.getOrDefault(memberId, References.NONE);
    }
}
