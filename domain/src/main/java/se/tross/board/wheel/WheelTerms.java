package se.tross.board.wheel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.WheelRefusal.LeadDaysOutOfRange;
import se.tross.board.WheelRefusal.OwnerNotOne;
import se.tross.board.Wording;
import se.tross.shared.access.Role;

/**
 * A task of the year wheel.
 *
 * @param title what is to be done
 * @param due when
 * @param leadDays how many days before the reminder comes
 * @param ownerRole who does it, by role; null when a person does
 * @param ownerAccountId who does it, by person; null when a role does
 */
public record WheelTerms(String title, DueRule due, int leadDays, Role ownerRole, Long ownerAccountId)
        implements Serializable {

    /** A month to do it in. */
    public static final int USUAL_LEAD_DAYS = 30;

    private static final int MOST_LEAD_DAYS = 180;

    public WheelTerms {
        title = Wording.plain(title);
    }

    /** Everything that is wrong; empty when the task can be kept so. */
    public List<BoardRefusal> refusals() {
        List<BoardRefusal> refusals =
                new ArrayList<>(Wording.refusals(List.of(Wording.refusalOfRequired("title", title, Wording.LINE))));
        refusals.addAll(due.refusals());
        if (leadDays < 0 || leadDays > MOST_LEAD_DAYS) {
            refusals.add(new LeadDaysOutOfRange(MOST_LEAD_DAYS));
        }
        if ((ownerRole == null) == (ownerAccountId == null)) {
            refusals.add(new OwnerNotOne());
        }
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }
}
