package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** A seat ends, or lasts on, as a new förbundsordning has it (L20). Nobody has a mandate on it afterwards. */
@Stateless
@UseCase
public class EndSeat {

    @Inject
    private Records records;

    @Inject
    private SeatRecords board;

    /**
     * @param version the version that was read when the page was shown
     * @param lastDay the last day that there is such a seat; null until further notice
     * @throws Refused if the day lies before the first, somebody has a mandate on the seat afterwards, or somebody has
     *     saved the seat since
     */
    @Permits(Permission.BOARD_SEATS_EDIT)
    public void end(long id, long version, LocalDate lastDay) {
        Seat seat = records.get(Seat.class, id, Seat::version, version);
        RegisteredSeat ended =
                seat.registered().during(BoardDates.period(seat.validity().from(), lastDay));
        Refused.ifAny(new SeatRules(board.register()).refusals(ended));
        seat.end(lastDay);
        board.tellChanged();
    }
}
