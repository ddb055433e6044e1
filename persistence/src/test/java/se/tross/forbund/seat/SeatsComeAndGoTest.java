package se.tross.forbund.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.SeatFixture.BEGINNING;
import static se.tross.forbund.seat.SeatFixture.CHAIR;
import static se.tross.forbund.seat.SeatFixture.FALKENBERG;
import static se.tross.forbund.seat.SeatFixture.LAHOLM;
import static se.tross.forbund.seat.SeatFixture.REGION;
import static se.tross.forbund.seat.SeatFixture.REGION_SEAT;
import static se.tross.forbund.seat.SeatFixture.RUT;
import static se.tross.forbund.seat.SeatFixture.TERM_ENDS;
import static se.tross.forbund.seat.SeatFixture.TODAY;
import static se.tross.forbund.seat.SeatFixture.VARBERG;
import static se.tross.forbund.seat.SeatFixture.municipal;
import static se.tross.forbund.seat.SeatFixture.ordinary;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.ForbundRefusal.EndsBeforeItBegins;
import se.tross.forbund.ForbundRefusal.TextMissing;
import se.tross.forbund.seat.SeatRefusal.MandateOutlivesSeat;
import se.tross.forbund.seat.SeatRefusal.MemberHasMandate;
import se.tross.forbund.seat.SeatRefusal.OfficeTaken;
import se.tross.forbund.seat.SeatRefusal.SeatPositionTaken;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.Period;

/** The seats of the board and who leads it, through their use cases. */
class SeatsComeAndGoTest {

    @RegisterExtension
    private final SeatFixture forbund = new SeatFixture();

    @Test
    void theBoardOfADayHasItsSeatsAndItsChair() {
        BoardOfDay board = forbund.board(TODAY);
        assertThat(board.seats()).singleElement().satisfies(seat -> {
            assertThat(seat.label()).isEqualTo("Region 1");
            assertThat(seat.memberName()).isEqualTo("Region 1");
            assertThat(seat.holder().name()).isEqualTo("Rut Region 1");
            assertThat(seat.deputies()).isEmpty();
        });
        assertThat(board.presidium()).singleElement().satisfies(chair -> {
            assertThat(chair.office()).isEqualTo(Office.CHAIR);
            assertThat(chair.person().name()).isEqualTo("Rut Region 1");
        });
        assertThat(board.years()).isEqualTo(4);
        assertThat(board.term()).isEqualTo(new Period(LocalDate.of(2015, 4, 1), TERM_ENDS));
        assertThat(forbund.board(BEGINNING.minusDays(1)).seats()).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAndBlocksNothing() {
        assertThat(forbund.board(TODAY).findings())
                .extracting(finding -> finding.getClass().getSimpleName())
                .containsExactly(
                        "SeatWithoutDeputy",
                        "MemberWithoutSeat",
                        "MemberWithoutSeat",
                        "MemberWithoutSeat",
                        "MemberWithoutSeat",
                        "MemberWithoutSeat",
                        "DeputiesDiffer",
                        "ViceChairMissing");
    }

    @Test
    void aSeatGoesRoundAndTheNextOnesStandIn() {
        long seat = forbund.addMunicipalSeat();
        long vera = forbund.give(seat, VARBERG, ordinary("Vera Varberg"));
        forbund.give(seat, FALKENBERG, ordinary("Falk Falkenberg"));
        forbund.give(seat, LAHOLM, ordinary("Lage Laholm"));
        BoardSeat now = forbund.board(TODAY).seats().get(1);
        assertThat(now.holder().mandateId()).isEqualTo(vera);
        assertThat(now.deputies()).extracting(BoardPerson::name).containsExactly("Falk Falkenberg", "Lage Laholm");
        assertThat(now.deputies()).extracting(BoardPerson::turnYear).containsExactly(2019, 2020);
        BoardSeat next = forbund.board(LocalDate.of(2019, 2, 1)).seats().get(1);
        assertThat(next.memberName()).isEqualTo("Falkenbergs kommun");
        assertThat(next.deputies()).extracting(BoardPerson::name).containsExactly("Lage Laholm", "Vera Varberg");
        assertThat(forbund.board(LocalDate.of(2019, 2, 1)).rotations())
                .singleElement()
                .satisfies(round -> assertThat(round.turns())
                        .containsExactly(
                                new Rotation.Turn(2018, "Varbergs kommun", false),
                                new Rotation.Turn(2019, "Falkenbergs kommun", true),
                                new Rotation.Turn(2020, "Laholms kommun", false)));
    }

    @Test
    void anotherOrderIsAnotherVersionOfTheSeat() {
        long id = forbund.addMunicipalSeat();
        change(id, 1, municipal(LAHOLM, VARBERG));
        assertThat(forbund.seat(id).members()).containsExactly("Laholms kommun", "Varbergs kommun");
        assertThat(forbund.refusal(
                        () -> forbund.bean(ChangeSeat.class).change(id, 1, municipal(VARBERG, LAHOLM, FALKENBERG))))
                .isInstanceOfSatisfying(
                        AccessRefusal.VersionConflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Eva Ekonom"));
        assertThat(forbund.seat(id).members()).containsExactly("Laholms kommun", "Varbergs kommun");
    }

    @Test
    void aSeatIsRefusedWithoutANameOrAPlaceOfItsOwn() {
        assertThat(refusalOfAdding(new SeatFacts(" ", 2, false, 0, List.of(VARBERG), BEGINNING)))
                .isEqualTo(new TextMissing("label"));
        assertThat(refusalOfAdding(new SeatFacts("Varberg", 1, false, 0, List.of(VARBERG), BEGINNING)))
                .isEqualTo(new SeatPositionTaken(1, "Region 1"));
    }

    @Test
    void nobodyLosesAMandateByTheSeat() {
        long seat = forbund.addMunicipalSeat();
        forbund.give(seat, VARBERG, ordinary("Vera Varberg"));
        assertThat(forbund.refusal(() -> forbund.bean(ChangeSeat.class).change(seat, 1, municipal(LAHOLM, FALKENBERG))))
                .isEqualTo(new MemberHasMandate("Varbergs kommun", "Vera Varberg"));
        assertThat(forbund.refusal(() -> forbund.bean(EndSeat.class).end(REGION_SEAT, 1, TODAY)))
                .isEqualTo(new MandateOutlivesSeat("Rut Region 1"));
        assertThat(forbund.refusal(() -> forbund.bean(EndSeat.class).end(REGION_SEAT, 1, BEGINNING.minusDays(1))))
                .isEqualTo(new EndsBeforeItBegins(BEGINNING));
    }

    @Test
    void aSeatEndsAndLastsOn() {
        LocalDate last = LocalDate.of(2020, 12, 31);
        forbund.run(() -> forbund.bean(EndSeat.class).end(REGION_SEAT, 1, last));
        assertThat(forbund.seat(REGION_SEAT).seat().validity().to()).isEqualTo(last);
        forbund.run(() -> forbund.bean(EndSeat.class).end(REGION_SEAT, 2, null));
        assertThat(forbund.seat(REGION_SEAT).seat().validity().to()).isNull();
    }

    @Test
    void thereIsOneChairAtATime() {
        LocalDate lastDay = LocalDate.of(2018, 8, 31);
        long seat = forbund.addMunicipalSeat();
        long vera = forbund.give(seat, VARBERG, ordinary("Vera Varberg"));
        LocalDate autumn = lastDay.plusDays(1);
        assertThat(forbund.refusal(() -> forbund.bean(ElectOffice.class).elect(Office.CHAIR, vera, autumn, TERM_ENDS)))
                .isEqualTo(new OfficeTaken(Office.CHAIR, "Rut Region 1"));
        forbund.run(() -> forbund.bean(EndOffice.class).end(CHAIR, 1, lastDay));
        forbund.run(() -> forbund.bean(ElectOffice.class).elect(Office.CHAIR, vera, autumn, TERM_ENDS));
        assertThat(forbund.board(autumn).presidium())
                .extracting(chair -> chair.person().name())
                .containsExactly("Vera Varberg");
        assertThat(forbund.mandate(RUT).offices())
                .extracting(BoardOfficer::validity)
                .containsExactly(new Period(BEGINNING, lastDay));
        assertThat(forbund.refusal(() -> forbund.bean(EndOffice.class).end(CHAIR, 2, TERM_ENDS)))
                .isEqualTo(new OfficeTaken(Office.CHAIR, "Vera Varberg"));
    }

    @Test
    void theFormsOfferMembersAccountsAndWhoCanBeElected() {
        SeatChoices ofSeat =
                forbund.as(() -> forbund.bean(BoardFormOverviews.class).seat());
        assertThat(ofSeat.members()).hasSize(6);
        assertThat(ofSeat.nextPosition()).isEqualTo(2);
        MandateChoices ofMandate =
                forbund.as(() -> forbund.bean(BoardFormOverviews.class).mandate());
        assertThat(ofMandate.accounts()).containsExactly(new AccountChoice(1, "Eva Ekonom"));
        assertThat(ofMandate.term().to()).isEqualTo(TERM_ENDS);
        assertThat(forbund.as(() -> forbund.bean(BoardFormOverviews.class).candidates()))
                .extracting(OfficeCandidate::person)
                .containsExactly("Rut Region 1");
    }

    @Test
    void whatBelongsToAnotherForbundIsNotThere() {
        AccessRefusal.NotFound nowhere = new AccessRefusal.NotFound();
        assertThat(forbund.refusal(() -> forbund.bean(BoardOverviews.class).seat(2)))
                .isEqualTo(nowhere);
        assertThat(forbund.refusal(() -> forbund.bean(BoardOverviews.class).mandate(2)))
                .isEqualTo(nowhere);
        assertThat(forbund.refusal(() -> forbund.bean(EndOffice.class).end(2, 1, TODAY)))
                .isEqualTo(nowhere);
        assertThat(forbund.refusal(() -> forbund.bean(GiveMandate.class).give(2, REGION, ordinary("Nora Ny"))))
                .isEqualTo(new SeatRefusal.SeatIsGone());
    }

    private void change(long id, long version, SeatFacts facts) {
        forbund.run(() -> forbund.bean(ChangeSeat.class).change(id, version, facts));
    }

    private Refusal refusalOfAdding(SeatFacts facts) {
        return forbund.refusal(() -> forbund.bean(AddSeat.class).add(facts));
    }
}
