package se.tross.board.wheel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.tross.shared.access.Role;

/**
 * A task in one year.
 *
 * @param taskId the task; 0 before it is kept
 * @param title what is to be done
 * @param year the year that it is due in
 * @param due the day
 * @param remindFrom the day that the reminder comes
 * @param ownerRole who does it, by role; null when a person does
 * @param ownerAccountId who does it, by person; null when a role does
 * @param status where it stands
 * @param doneOn when it was done; null before
 * @param doneBy by whom; empty before
 */
public record WheelEntry(
        long taskId,
        String title,
        int year,
        LocalDate due,
        LocalDate remindFrom,
        Role ownerRole,
        Long ownerAccountId,
        WheelStatus status,
        LocalDate doneOn,
        String doneBy)
        implements Serializable {

    /** Whether it is this person's to do. */
    public boolean isFor(long accountId, Set<Role> roles) {
        return ownerAccountId == null ? roles.contains(ownerRole) : ownerAccountId == accountId;
    }

    /** Whether somebody should do it now. */
    public boolean isPressing() {
        return status == WheelStatus.OVERDUE || status == WheelStatus.DUE_SOON;
    }
}
