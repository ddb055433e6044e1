package se.tross.insats.payment;

import java.io.Serializable;
import java.util.List;
import se.tross.insats.Participant;
import se.tross.insats.financing.FinancingTerms;

/**
 * What the budget register of an insats is written from (M9).
 *
 * @param insats its name
 * @param code its code
 * @param esf whether the European Social Fund takes part
 * @param money everything that its money rests on
 * @param financing who pays how much each year, as it is planned
 * @param participants who do it together
 */
public record RegisterGround(
        String insats,
        String code,
        boolean esf,
        InsatsMoney money,
        List<FinancingTerms> financing,
        List<Participant> participants)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public RegisterGround {
        financing = List.copyOf(financing);
        participants = List.copyOf(participants);
    }
}
