package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody is chair or vice chair no longer, or longer than was said. */
@Stateless
@UseCase
public class EndOffice {

    @Inject
    private Records records;

    @Inject
    private SeatRecords board;

    /**
     * @param version the version that was read when the page was shown
     * @param lastDay the last day; null until further notice
     * @throws Refused if the day lies before the first, the person cannot hold the office so long, or somebody has saved
     *     the office since
     */
    @Permits(Permission.BOARD_SEATS_EDIT)
    public void end(long id, long version, LocalDate lastDay) {
        BoardOffice office = records.get(BoardOffice.class, id, BoardOffice::version, version);
        OfficeTenure now = office.tenure();
        Refused.ifAny(new SeatRules(board.register())
                .refusals(new OfficeTenure(
                        id,
                        now.office(),
                        now.mandateId(),
                        BoardDates.period(now.validity().from(), lastDay))));
        office.end(lastDay);
    }
}
