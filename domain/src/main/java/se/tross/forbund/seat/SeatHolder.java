package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who may serve on a seat, that day.
 *
 * @param seatId the seat
 * @param seatLabel its name
 * @param mandateId the mandate
 * @param personId the same for all mandates of one person: the id of the first of them
 * @param person the person's name
 * @param memberId the member that the person represents
 * @param memberName that member's name
 * @param since the first day of the person's first mandate on this board
 * @param accountId the person's account; null without one
 * @param protectedIdentity whether nothing of the person may be published (P7)
 */
public record SeatHolder(
        long seatId,
        String seatLabel,
        long mandateId,
        long personId,
        String person,
        long memberId,
        String memberName,
        LocalDate since,
        Long accountId,
        boolean protectedIdentity)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public boolean isSamePersonAs(SeatHolder other) {
        return personId == other.personId;
    }
}
