package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.DelegationRefusal.DecidedInTheFuture;
import se.tross.board.DelegationRefusal.EmpowermentNotInForce;
import se.tross.board.DelegationRefusal.UrgencyMissing;
import se.tross.board.Wording;

/**
 * What was decided since it could not wait (B20).
 *
 * @param mandateId who decided: the chair, or another ledamot whom the board has empowered
 * @param person the name
 * @param decidedOn the day
 * @param text what was decided
 * @param urgency why the board's decision could not be awaited
 */
public record UrgentTerms(long mandateId, String person, LocalDate decidedOn, String text, String urgency)
        implements Serializable {

    public UrgentTerms {
        person = Wording.plain(person);
        text = Wording.plain(text);
        urgency = Wording.plain(urgency);
    }

    /** Why it cannot be decided so; empty when it can. */
    public List<BoardRefusal> refusals(Collection<UrgentEmpowerment> empowerments, LocalDate today) {
        List<BoardRefusal> refusals = new ArrayList<>(Wording.refusals(List.of(
                Wording.refusalOfRequired("person", person, Wording.LINE),
                Wording.refusalOfRequired("text", text, Wording.TEXT),
                Wording.refusalOfOptional("urgency", urgency, Wording.TEXT))));
        if (decidedOn.isAfter(today)) {
            refusals.add(new DecidedInTheFuture(today));
        }
        if (empowerments.stream().noneMatch(each -> each.empowers(mandateId, decidedOn))) {
            refusals.add(new EmpowermentNotInForce(decidedOn));
        }
        if (urgency.isEmpty()) {
            refusals.add(new UrgencyMissing());
        }
        return refusals;
    }
}
