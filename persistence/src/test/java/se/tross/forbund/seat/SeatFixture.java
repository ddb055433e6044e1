package se.tross.forbund.seat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/**
 * A förbund on 1 June 2018 whose region has a seat, with Rut Region as its ordinary member and chair, and whose agencies and
 * municipalities have none yet.
 */
final class SeatFixture extends TestForbund {
    static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    static final LocalDate BEGINNING = LocalDate.of(2018, 1, 1);
    static final LocalDate TERM_ENDS = LocalDate.of(2019, 3, 31);

    static final long REGION = 1;
    static final long FK = 10;
    static final long VARBERG = 12;
    static final long FALKENBERG = 13;
    static final long LAHOLM = 14;

    /** All of them kept since the beginning. */
    static final long REGION_SEAT = 1;

    static final long RUT = 1;
    static final long CHAIR = 1;

    SeatFixture() {
        super(
                Role.STYRELSESEKRETERARE,
                member(FK, "FK", "Försäkringskassan", "FORSAKRINGSKASSAN", 1),
                member(11, "AF", "Arbetsförmedlingen", "ARBETSFORMEDLINGEN", 1),
                member(VARBERG, "1383", "Varbergs kommun", "MUNICIPALITY", 1),
                member(FALKENBERG, "1382", "Falkenbergs kommun", "MUNICIPALITY", 2),
                member(LAHOLM, "1381", "Laholms kommun", "MUNICIPALITY", 3));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        super.beforeEach(context);
        try (Connection app = database().as(TestDatabase.APP)) {
            TwoForbund.insertBoardsInto(app);
        }
    }

    BoardOfDay board(LocalDate day) {
        return as(() -> bean(BoardOverviews.class).board(day));
    }

    BoardOfDay boardSeenBy(Role role, LocalDate day) {
        return as(eva(role), () -> bean(BoardOverviews.class).board(day));
    }

    SeatOverview seat(long id) {
        return as(() -> bean(BoardOverviews.class).seat(id));
    }

    MandateOverview mandate(long id) {
        return as(() -> bean(BoardOverviews.class).mandate(id));
    }

    long addSeat(SeatFacts facts) {
        return as(() -> bean(AddSeat.class).add(facts));
    }

    /** The seat that goes round between three municipalities, Varberg first. */
    long addMunicipalSeat() {
        return addSeat(municipal(VARBERG, FALKENBERG, LAHOLM));
    }

    static SeatFacts municipal(Long... turns) {
        return new SeatFacts("Kommunerna", 2, true, 2018, List.of(turns), BEGINNING);
    }

    long give(long seatId, long memberId, MandateFacts facts) {
        return as(() -> bean(GiveMandate.class).give(seatId, memberId, facts));
    }

    static MandateFacts ordinary(String name) {
        return facts(SeatPerson.named(name), MandateRole.ORDINARY, 0);
    }

    static MandateFacts facts(SeatPerson person, MandateRole role, int order) {
        return new MandateFacts(person, role, order, Eligibility.COUNCIL_MEMBER, BEGINNING, TERM_ENDS);
    }
}
