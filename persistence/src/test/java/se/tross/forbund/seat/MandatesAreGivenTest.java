package se.tross.forbund.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.forbund.seat.SeatFixture.BEGINNING;
import static se.tross.forbund.seat.SeatFixture.REGION;
import static se.tross.forbund.seat.SeatFixture.REGION_SEAT;
import static se.tross.forbund.seat.SeatFixture.RUT;
import static se.tross.forbund.seat.SeatFixture.TERM_ENDS;
import static se.tross.forbund.seat.SeatFixture.TODAY;
import static se.tross.forbund.seat.SeatFixture.facts;
import static se.tross.forbund.seat.SeatFixture.ordinary;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.ForbundRefusal.EmailNotUsable;
import se.tross.forbund.ForbundRefusal.TextMissing;
import se.tross.forbund.seat.SeatFinding.MandateOutlastsTerm;
import se.tross.forbund.seat.SeatRefusal.OfficeOutlivesMandate;
import se.tross.forbund.seat.SeatRefusal.SeatHasOrdinary;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.personaldata.PersonalNumberInText;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.trail.History;

/** Mandates through their use cases, and who may see whose name (P7). */
class MandatesAreGivenTest {

    private static final SeatPerson HIDDEN = new SeatPerson("Hilda Hemlig", "hilda@region.se", 1L, true);

    @RegisterExtension
    private final SeatFixture forbund = new SeatFixture();

    @Test
    void aDeputyStandsInWithAccountAndAddress() {
        SeatPerson ragnar = new SeatPerson("Ragnar Region", "ragnar@region.se", 1L, false);
        long id = forbund.give(REGION_SEAT, REGION, facts(ragnar, MandateRole.DEPUTY, 1));
        MandateOverview mandate = forbund.mandate(id);
        assertThat(mandate.person().name()).isEqualTo("Ragnar Region");
        assertThat(mandate.person().deputyOrder()).isEqualTo(1);
        assertThat(mandate.email()).isEqualTo("ragnar@region.se");
        assertThat(mandate.account()).isEqualTo(new AccountChoice(1, "Eva Ekonom"));
        assertThat(forbund.board(TODAY).seats().get(0).deputies())
                .extracting(BoardPerson::name)
                .containsExactly("Ragnar Region");
    }

    @Test
    void aSecondOrdinaryANamelessOneAndABadAddressAreRefused() {
        assertThat(refusalOfGiving(ordinary("Rune Region"))).isEqualTo(new SeatHasOrdinary("Rut Region 1"));
        assertThat(refusalOfGiving(ordinary(" "))).isEqualTo(new TextMissing("person"));
        assertThat(refusalOfGiving(facts(new SeatPerson("Rune", "rune", null, false), MandateRole.DEPUTY, 1)))
                .isEqualTo(new EmailNotUsable());
        assertThat(refusalOfGiving(facts(SeatPerson.named("Rune 811218-9876"), MandateRole.DEPUTY, 1)))
                .isEqualTo(new PersonalNumberInText("person"));
    }

    @Test
    void theDatabaseTooKeepsOneOrdinaryAtATime() throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            assertThatThrownBy(() -> TestDatabase.run(
                            app,
                            "insert into forbund_mandate values (900, 1, 1, 1, 1, 'Rune Region', '', null, false,"
                                    + " 'ORDINARY', 0, 'COUNCIL_MEMBER', '2019-03-31', null)"))
                    .hasMessageContaining("forbund_mandate_one_at_a_place");
            assertThatThrownBy(() -> TestDatabase.run(
                            app, "insert into forbund_board_office values (900, 1, 1, 'CHAIR', 1, '2019-03-31', null)"))
                    .hasMessageContaining("forbund_board_office_one_at_a_time");
            assertThatThrownBy(
                            () -> TestDatabase.run(
                                    app,
                                    "insert into forbund_board_office values (900, 1, 1, 'VICE_CHAIR_1', 2, '2019-03-31', null)"))
                    .hasMessageContaining("foreign key");
        }
    }

    @Test
    void aMandateIsPutRightAndTheSecondIsToldWhoWasFirst() {
        forbund.run(() -> forbund.bean(ChangeMandate.class).change(RUT, 1, ordinary("Rut Regionsson")));
        assertThat(forbund.mandate(RUT).person().name()).isEqualTo("Rut Regionsson");
        assertThat(forbund.refusal(() -> forbund.bean(ChangeMandate.class).change(RUT, 1, ordinary("Ruth"))))
                .isInstanceOfSatisfying(
                        AccessRefusal.VersionConflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Eva Ekonom"));
    }

    @Test
    void whoIsChairFirstLeavesTheOffice() {
        assertThat(forbund.refusal(() -> forbund.bean(EndMandate.class).end(RUT, 1, TODAY)))
                .isEqualTo(new OfficeOutlivesMandate(Office.CHAIR));
        forbund.run(() -> forbund.bean(EndOffice.class).end(SeatFixture.CHAIR, 1, TODAY));
        forbund.run(() -> forbund.bean(EndMandate.class).end(RUT, 1, TODAY));
        assertThat(forbund.board(TODAY.plusDays(1)).seats().get(0).holder()).isNull();
        assertThat(forbund.seat(REGION_SEAT).present()).hasSize(1);
    }

    @Test
    void aProtectedIdentityHasANameOnlyForThoseWhoKeepTheMandates() {
        long id = forbund.give(REGION_SEAT, REGION, hiddenUntil(null));
        assertThat(forbund.board(TODAY).seats().get(0).deputies().get(0).name()).isEqualTo("Hilda Hemlig");
        for (Role role : new Role[] {Role.LEDAMOT, Role.REVISOR, Role.EKONOM, Role.ADMINISTRATOR}) {
            BoardOfDay board = forbund.boardSeenBy(role, TODAY);
            assertThat(board.toString()).doesNotContain("Hilda", "hilda@region.se");
            assertThat(board.seats().get(0).deputies().get(0).hidden()).isTrue();
            assertThat(board.findings()).contains(new MandateOutlastsTerm(HiddenIdentity.PROTECTED, TERM_ENDS));
            MandateOverview mandate = forbund.as(
                    SeatFixture.eva(role),
                    () -> forbund.bean(BoardOverviews.class).mandate(id));
            assertThat(mandate.toString()).doesNotContain("Hilda", "hilda@region.se", "Eva Ekonom");
            assertThat(forbund.as(
                            SeatFixture.eva(role),
                            () -> forbund.bean(BoardOverviews.class)
                                    .seat(REGION_SEAT)
                                    .toString()))
                    .doesNotContain("Hilda");
        }
    }

    @Test
    void theHistoryOfAMandateIsForThoseWhoKeepThem() {
        long id = forbund.give(REGION_SEAT, REGION, hiddenUntil(TERM_ENDS));
        assertThat(forbund.as(() ->
                        forbund.bean(History.class).of("forbund_mandate", id, 0).toString()))
                .contains("Hilda Hemlig", "DEPUTY");
        assertThatThrownBy(() -> forbund.as(
                        SeatFixture.eva(Role.REVISOR),
                        () -> forbund.bean(History.class).of("forbund_mandate", id, 0)))
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first())
                                .isEqualTo(new AccessRefusal.NotPermitted(Permission.BOARD_SEATS_EDIT)));
        assertThat(forbund.as(
                        SeatFixture.eva(Role.REVISOR),
                        () -> forbund.bean(History.class)
                                .of("forbund_seat", REGION_SEAT, 0)
                                .entries()))
                .isNotEmpty();
    }

    private static MandateFacts hiddenUntil(LocalDate lastDay) {
        return new MandateFacts(HIDDEN, MandateRole.DEPUTY, 1, Eligibility.COUNCIL_DEPUTY, BEGINNING, lastDay);
    }

    private Refusal refusalOfGiving(MandateFacts facts) {
        return forbund.refusal(() -> forbund.bean(GiveMandate.class).give(REGION_SEAT, REGION, facts));
    }
}
