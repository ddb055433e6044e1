package se.tross.board.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.HallandBoard.ALVA;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.FRIDA;
import static se.tross.forbund.seat.HallandBoard.RAGNAR;
import static se.tross.forbund.seat.HallandBoard.REGION_SEAT;
import static se.tross.forbund.seat.HallandBoard.RUT;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.conflict.Conflict;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.conflict.ConflictStanding;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.seat.HallandBoard;
import se.tross.forbund.seat.MandateRole;
import se.tross.forbund.seat.OfficeTenure;
import se.tross.forbund.seat.RegisteredMandate;
import se.tross.forbund.seat.SeatHolder;
import se.tross.forbund.seat.SeatPerson;
import se.tross.forbund.seat.SeatRegister;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.Period;

/** B9, L24: who has a conflict of interest neither serves nor stays, and somebody else leads when it is the chair. */
class ConflictKeepsOutTest {

    private static String leads(Sitting sitting, int matter, List<OfficeTenure> presidium, Long chosen) {
        Leader leader = new Leadership(sitting.roster(), presidium, chosen)
                .at(sitting.at(matter))
                .orElseThrow();
        return Texts.swedish().text((Refusal) leader.cause());
    }

    private static String leads(Sitting sitting, int matter) {
        return leads(sitting, matter, HallandBoard.offices(), null);
    }

    @Test
    void theDeputyServesDuringTheMatterOnly() {
        Sitting sitting = Sitting.ofHalland().comes(RAGNAR, 1).stepsAside(RUT, 4);
        assertThat(sitting.on(REGION_SEAT, 3)).isEqualTo("Rut Region");
        assertThat(sitting.on(REGION_SEAT, 4)).isEqualTo("Ragnar Region");
        assertThat(Texts.swedish().text((Refusal) sitting.seat(REGION_SEAT, 4).cause()))
                .isEqualTo("Ragnar Region tjänstgör för Rut Region, som är jävig.");
        assertThat(sitting.on(REGION_SEAT, 5)).isEqualTo("Rut Region");
        assertThat(Texts.swedish().text((Refusal) sitting.seat(REGION_SEAT, 5).cause()))
                .isEqualTo("Rut Region är tillbaka efter ärendet med jäv och tjänstgör igen.");
    }

    @Test
    void withoutADeputyTheSeatIsEmptyAndOneFewerServes() {
        Sitting sitting = Sitting.ofHalland().stepsAside(RUT, 4);
        assertThat(sitting.at(4).count()).isEqualTo(3);
        assertThat(sitting.quorum(4)).isEqualTo(new Quorum(4, 3, 3));
        assertThat(Texts.swedish().text((Refusal) sitting.seat(REGION_SEAT, 4).cause()))
                .isEqualTo("Rut Region är jävig, och ingen ersättare är närvarande.");
    }

    @Test
    void whoStaysAllTheSameDoesNotServeAndIsToldToLeave() {
        Sitting sitting = Sitting.ofHalland()
                .conflict(Conflict.declared(FRIDA, 2, ConflictGround.OTHER, "Chef för den som söker medel"));
        assertThat(sitting.at(2).count()).isEqualTo(3);
        assertThat(sitting.at(2).toLeave()).extracting(SeatHolder::person).containsExactly("Frida Kassa");
        assertThat(sitting.at(2).attending()).isEmpty();
        assertThat(sitting.at(3).count()).as("the next matter is another").isEqualTo(4);
    }

    @Test
    void aConflictThatTheBoardHasDismissedKeepsNobodyOut() {
        Conflict dismissed =
                new Conflict(FRIDA, 2, ConflictGround.OTHER, "Har handlagt ärendet", false, ConflictStanding.DISMISSED);
        assertThat(Sitting.ofHalland().conflict(dismissed).at(2).count()).isEqualTo(4);
    }

    @Test
    void aPersonIsKeptOutByAnyOfTheirMandates() {
        Sitting sitting = Sitting.of(HallandBoard.register(HallandBoard.mandate(
                                50,
                                HallandBoard.AF_SEAT,
                                HallandMembers.AF,
                                SeatPerson.named("Folke Kassa"),
                                MandateRole.DEPUTY,
                                2))
                        .rosterOn(HallandBoard.MEETING))
                .comes(RUT, 1)
                .comes(HallandBoard.FOLKE, 1)
                .stepsOut(50, 2);
        assertThat(sitting.on(HallandBoard.FK_SEAT, 1)).isEqualTo("Folke Kassa");
        assertThat(sitting.on(HallandBoard.FK_SEAT, 2)).isEmpty();
        assertThat(sitting.on(HallandBoard.AF_SEAT, 2)).isEmpty();
    }

    @Test
    void theViceChairLeadsWhenTheChairHasAConflict() {
        Sitting sitting = Sitting.ofHalland().comes(RAGNAR, 1).stepsAside(RUT, 4);
        assertThat(leads(sitting, 3)).isEqualTo("Ordföranden Rut Region leder sammanträdet.");
        assertThat(leads(sitting, 4))
                .isEqualTo("Ordföranden Rut Region är jävig i ärendet, så Vera Varberg leder som förste vice"
                        + " ordförande.");
        assertThat(leads(sitting, 5)).isEqualTo("Ordföranden Rut Region leder sammanträdet.");
    }

    @Test
    void theViceChairLeadsWhenTheChairIsAway() {
        assertThat(leads(Sitting.ofHalland().leaves(RUT, 2), 2))
                .isEqualTo("Ordföranden deltar inte i ärendet, så Vera Varberg leder som förste vice ordförande.");
    }

    @Test
    void whoHasBeenOnTheBoardLongestLeadsWithoutThemInTheOrderOfTheSeats() {
        Sitting sitting = Sitting.ofHalland()
                .comes(RAGNAR, 1)
                .comes(FALK, 1)
                .stepsAside(RUT, 4)
                .leaves(VERA, 4);
        assertThat(leads(sitting, 4))
                .isEqualTo("Varken ordförande eller vice ordförande deltar i ärendet. Frida Kassa, som har varit längst"
                        + " i styrelsen, sedan 2015-04-01, leder tills styrelsen har valt någon.");
        assertThat(leads(sitting, 4, HallandBoard.offices(), ALVA))
                .isEqualTo("Varken ordförande eller vice ordförande deltar i ärendet. Alva Arbete leder, efter"
                        + " styrelsens val.");
    }

    @Test
    void yearsOnTheBoardGoBeforeTheOrderOfTheSeats() {
        RegisteredMandate termBefore = HallandBoard.elected(5, HallandBoard.AF_SEAT, HallandMembers.AF, "Alva Arbete");
        RegisteredMandate earlier = new RegisteredMandate(
                termBefore.id(),
                termBefore.seatId(),
                termBefore.memberId(),
                termBefore.person(),
                termBefore.role(),
                termBefore.deputyOrder(),
                termBefore.eligibility(),
                new Period(LocalDate.of(2011, 4, 1), LocalDate.of(2015, 3, 31)));
        SeatRegister register = HallandBoard.register(earlier);
        Sitting sitting = Sitting.of(register.rosterOn(HallandBoard.MEETING))
                .comes(FRIDA, 1)
                .comes(ALVA, 1)
                .comes(FALK, 1);
        assertThat(leads(sitting, 1)).contains("Alva Arbete, som har varit längst i styrelsen, sedan 2011-04-01");
    }

    @Test
    void aDeputyLeadsOnlyWhenNoOrdinaryMemberServes() {
        Sitting sitting = Sitting.of(HallandBoard.roster()).comes(RAGNAR, 1).comes(FALK, 1);
        assertThat(leads(sitting, 1)).contains("Ragnar Region, som har varit längst");
        assertThat(leads(sitting.comes(ALVA, 2), 2)).contains("Alva Arbete, som har varit längst");
    }

    @Test
    void nobodyLeadsAnEmptyRoom() {
        Sitting sitting = Sitting.of(HallandBoard.roster());
        assertThat(new Leadership(sitting.roster(), HallandBoard.offices()).at(sitting.at(1)))
                .isEmpty();
    }
}
