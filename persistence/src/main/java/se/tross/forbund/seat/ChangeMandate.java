package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** What was recorded of a mandate is put right: the name, the order, the days. Its seat and its member stay. */
@Stateless
@UseCase
public class ChangeMandate {

    @Inject
    private Records records;

    @Inject
    private SeatRecords board;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if there cannot be such a mandate, somebody would lose an office by it, or
     *     somebody has saved the mandate since
     */
    @Permits(Permission.BOARD_SEATS_EDIT)
    public void change(long id, long version, MandateFacts facts) {
        Mandate mandate = records.get(Mandate.class, id, Mandate::version, version);
        RegisteredMandate now = mandate.registered();
        mandate.take(facts.mandate(id, now.seatId(), now.memberId()), new MandateRules(board.register()));
        board.tellChanged();
    }
}
