package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody leaves the board. What the person took part in stays as it is told. */
@Stateless
@UseCase
public class EndMandate {

    @Inject
    private Records records;

    @Inject
    private SeatRecords board;

    /**
     * @param version the version that was read when the page was shown
     * @param lastDay the last day of the mandate; null until further notice
     * @throws Refused if the day lies before the first, an office rests on the mandate afterwards, or somebody has saved
     *     the mandate since
     */
    @Permits(Permission.BOARD_SEATS_EDIT)
    public void end(long id, long version, LocalDate lastDay) {
        Mandate mandate = records.get(Mandate.class, id, Mandate::version, version);
        RegisteredMandate now = mandate.registered();
        RegisteredMandate ended = now.during(BoardDates.period(now.validity().from(), lastDay));
        Refused.ifAny(new MandateRules(board.register()).refusals(ended));
        mandate.end(lastDay);
        board.tellChanged();
    }
}
