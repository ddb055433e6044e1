package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.forbund.account.Account;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Who sits on the board and who leads it, on any day. A board is small: a few statements read it whole. */
@Stateless
@UseCase
public class BoardOverviews {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private SeatRecords board;

    @Inject
    private MandateTerms terms;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Five statements. */
    @Permits(Permission.FORBUND_READ)
    public BoardOfDay board(LocalDate day) {
        BoardSight sight = sight();
        MandateTerm term = terms.on(day);
        return new BoardOfDay(
                day,
                sight.seats(day),
                sight.presidium(day),
                sight.findings(day, term),
                sight.rotations(day),
                term.years(),
                term.containing(day));
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such seat in the förbund */
    @Permits(Permission.FORBUND_READ)
    public SeatOverview seat(long id) {
        Seat seat = records.get(Seat.class, id);
        return sight().seat(seat.registered(), seat.version(), today());
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such mandate in the förbund */
    @Permits(Permission.FORBUND_READ)
    public MandateOverview mandate(long id) {
        Mandate mandate = records.get(Mandate.class, id);
        BoardSight sight = sight();
        RegisteredMandate now = mandate.registered();
        return new MandateOverview(
                sight.person(id, today()),
                mandate.version(),
                now.seatId(),
                sight.seatLabel(now.seatId()),
                now.eligibility(),
                sight.everything() ? now.person().email() : "",
                sight.everything() ? account(now.person().accountId()) : null,
                sight.officesOf(id, today()));
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such office in the förbund */
    @Permits(Permission.FORBUND_READ)
    public OfficeOverview office(long id) {
        BoardOffice office = records.get(BoardOffice.class, id);
        return new OfficeOverview(sight().officer(office.tenure(), today()), office.version());
    }

    private AccountChoice account(Long id) {
        Account account = id == null ? null : entities.find(Account.class, id);
        return account == null ? null : new AccountChoice(id, account.name());
    }

    private BoardSight sight() {
        return new BoardSight(board.register(), currentActor.required().may(Permission.BOARD_SEATS_EDIT));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
