package se.tross.forbund.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.SeatFixture.BEGINNING;
import static se.tross.forbund.seat.SeatFixture.TERM_ENDS;
import static se.tross.forbund.seat.SeatFixture.TODAY;
import static se.tross.forbund.seat.SeatFixture.VARBERG;
import static se.tross.forbund.seat.SeatFixture.ordinary;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.EndMembership;
import se.tross.forbund.MemberOverviews;
import se.tross.forbund.seat.SeatRefusal.MandateBeginsAfterMembership;
import se.tross.forbund.seat.SeatRefusal.MandatesOutliveMembership;
import se.tross.forbund.seat.SeatRefusal.OfficeOutlivesMandate;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.Period;

/** L21: nobody represents a member that has left; the office chooses whether the mandates end with it, and search finds who was. */
class MemberLeavesWithItsMandatesTest {

    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    @RegisterExtension
    private final SeatFixture forbund = new SeatFixture();

    private long seat;
    private long vera;

    @BeforeEach
    void varbergHasAMandate() {
        seat = forbund.addMunicipalSeat();
        vera = forbund.give(seat, VARBERG, ordinary("Vera Varberg"));
    }

    private void leave(boolean withMandates) {
        forbund.run(() -> leaves(withMandates));
    }

    private Refusal refusalOfLeaving(boolean withMandates) {
        return forbund.refusal(() -> leaves(withMandates));
    }

    private void leaves(boolean withMandates) {
        long version = forbund.bean(MemberOverviews.class).member(VARBERG).version();
        forbund.bean(EndMembership.class).end(VARBERG, version, LAST, withMandates);
    }

    private List<FoundPerson> people(Role role) {
        return forbund.as(
                SeatFixture.eva(role), () -> forbund.bean(BoardPeople.class).all());
    }

    @Test
    void theOfficeMustChoose() {
        MandatesOutliveMembership refused = new MandatesOutliveMembership("Varbergs kommun", 1, LAST);
        assertThat(refusalOfLeaving(false)).isEqualTo(refused);
        assertThat(Texts.swedish().text(refused))
                .isEqualTo(
                        "Varbergs kommun har ett mandat i styrelsen efter 2018-12-31. Kryssa i att mandaten upphör samma dag,"
                                + " eller avsluta dem först på styrelsens sida.");
        assertThat(forbund.mandate(vera).person().validity()).isEqualTo(new Period(BEGINNING, TERM_ENDS));
    }

    @Test
    void theMandatesEndTheSameDay() {
        leave(true);
        assertThat(forbund.mandate(vera).person().validity()).isEqualTo(new Period(BEGINNING, LAST));
        assertThat(forbund.as(() -> forbund.bean(MemberOverviews.class).member(VARBERG))
                        .row()
                        .validity()
                        .to())
                .isEqualTo(LAST);
    }

    @Test
    void whoHasNoMandateLaterLeavesWithoutAChoice() {
        long version = forbund.mandate(vera).version();
        forbund.run(() -> forbund.bean(EndMandate.class).end(vera, version, LAST));
        leave(false);
        assertThat(forbund.mandate(vera).person().validity().to()).isEqualTo(LAST);
    }

    private long viktorFrom(LocalDate first) {
        return forbund.give(
                seat,
                VARBERG,
                new MandateFacts(
                        SeatPerson.named("Viktor Varberg"),
                        MandateRole.DEPUTY,
                        1,
                        Eligibility.COUNCIL_MEMBER,
                        first,
                        null));
    }

    @Test
    void aMandateThatHasNotBegunIsTakenBack() {
        viktorFrom(LocalDate.of(2019, 4, 1));
        assertThat(refusalOfLeaving(false)).isEqualTo(new MandatesOutliveMembership("Varbergs kommun", 2, LAST));
        leave(true);
        assertThat(people(Role.STYRELSESEKRETERARE))
                .extracting(FoundPerson::name)
                .contains("Vera Varberg")
                .doesNotContain("Viktor Varberg");
    }

    @Test
    void aMandateThatIsInUseIsNot() throws Exception {
        LocalDate first = LocalDate.of(2019, 4, 1);
        long viktor = viktorFrom(first);
        MandateBeginsAfterMembership refused = new MandateBeginsAfterMembership("Varbergs kommun", "Kommunerna", first);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "insert into board_urgent_empowerment values (900, 1, 1, " + viktor
                            + ", 'Viktor Varberg', '§ 42', '2017-11-17', '2019-04-01', null)");
        }
        assertThat(refusalOfLeaving(true)).isEqualTo(refused);
    }

    @Test
    void anOfficeEndsBeforeItsMandate() {
        forbund.run(() -> forbund.bean(ElectOffice.class).elect(Office.VICE_CHAIR_1, vera, BEGINNING, TERM_ENDS));
        assertThat(refusalOfLeaving(true)).isEqualTo(new OfficeOutlivesMandate(Office.VICE_CHAIR_1));
    }

    @Test
    void everybodyOnTheBoardIsFoundByNameButWhoIsProtected() {
        forbund.give(
                seat,
                SeatFixture.FALKENBERG,
                new MandateFacts(
                        new SeatPerson("Falk Falkenberg", "", null, true),
                        MandateRole.ORDINARY,
                        0,
                        Eligibility.COUNCIL_MEMBER,
                        TODAY,
                        TERM_ENDS));
        assertThat(people(Role.EKONOM))
                .extracting(FoundPerson::name)
                .contains("Vera Varberg")
                .doesNotContain("Falk Falkenberg");
        assertThat(people(Role.STYRELSESEKRETERARE))
                .extracting(FoundPerson::name)
                .contains("Vera Varberg", "Falk Falkenberg");
        assertThat(people(Role.EKONOM))
                .filteredOn(one -> one.mandateId() == vera)
                .containsExactly(new FoundPerson(
                        vera, "Vera Varberg", MandateRole.ORDINARY, "Kommunerna", new Period(BEGINNING, TERM_ENDS)));
    }
}
