package se.tross.board.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.FK_SEAT;
import static se.tross.forbund.seat.HallandBoard.FOLKE;
import static se.tross.forbund.seat.HallandBoard.FRIDA;
import static se.tross.forbund.seat.HallandBoard.HYLLE;
import static se.tross.forbund.seat.HallandBoard.LAGE;
import static se.tross.forbund.seat.HallandBoard.MUNICIPAL_SEAT;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.seat.HallandBoard;
import se.tross.forbund.seat.MandateRole;
import se.tross.forbund.seat.SeatHolder;
import se.tross.forbund.seat.SeatPerson;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;

/** B5, B6: who serves for whom, matter by matter, and why. */
class DeputiesStepInTest {

    private static String why(ServingSeat seat) {
        return Texts.swedish().text((Refusal) seat.cause());
    }

    private static Sitting withoutVera() {
        return Sitting.of(HallandBoard.roster())
                .comes(HallandBoard.RUT, 1)
                .comes(FRIDA, 1)
                .comes(HallandBoard.ALVA, 1);
    }

    @Test
    void whoseSeatItIsServesOnIt() {
        Sitting sitting = Sitting.ofHalland().comes(FALK, 1);
        assertThat(sitting.on(MUNICIPAL_SEAT, 1)).isEqualTo("Vera Varberg");
        assertThat(why(sitting.seat(MUNICIPAL_SEAT, 1))).isEqualTo("Vera Varberg tjänstgör på sin egen plats.");
        assertThat(sitting.at(1).attending()).extracting(SeatHolder::person).containsExactly("Falk Falkenberg");
        assertThat(sitting.seat(MUNICIPAL_SEAT, 1).isServedByDeputy()).isFalse();
    }

    @Test
    void theNextInTheRotationStandsIn() {
        Sitting sitting = withoutVera().comes(LAGE, 1).comes(FALK, 1);
        assertThat(sitting.on(MUNICIPAL_SEAT, 1)).isEqualTo("Falk Falkenberg");
        assertThat(why(sitting.seat(MUNICIPAL_SEAT, 1)))
                .isEqualTo("Falk Falkenberg tjänstgör för Vera Varberg, som inte deltar.");
        assertThat(sitting.seat(MUNICIPAL_SEAT, 1).isServedByDeputy()).isTrue();
    }

    @Test
    void nobodyServesOnASeatWhoseDeputiesAreAwayToo() {
        assertThat(withoutVera().on(MUNICIPAL_SEAT, 1)).isEmpty();
        assertThat(why(withoutVera().seat(MUNICIPAL_SEAT, 1))).isEqualTo("Ingen tjänstgör på platsen Kommunerna.");
    }

    @Test
    void aDeputyWhoHasBegunGoesBeforeOneWhoStandsEarlierInTheOrder() {
        Sitting sitting = withoutVera().comes(LAGE, 1).comes(FALK, 3);
        assertThat(List.of(sitting.on(MUNICIPAL_SEAT, 2), sitting.on(MUNICIPAL_SEAT, 3), sitting.on(MUNICIPAL_SEAT, 9)))
                .containsOnly("Lage Laholm");
        assertThat(why(sitting.seat(MUNICIPAL_SEAT, 3)))
                .isEqualTo("Lage Laholm har börjat tjänstgöra och går därför före Falk Falkenberg, som står tidigare i"
                        + " turordningen.");
    }

    @Test
    void aBoardMayDecideThatTheOrderPrevails() {
        ServiceRules order = new ServiceRules(false, true, true, true);
        Sitting sitting = withoutVera().comes(LAGE, 1).comes(FALK, 3).by(order);
        assertThat(sitting.on(MUNICIPAL_SEAT, 2)).isEqualTo("Lage Laholm");
        assertThat(sitting.on(MUNICIPAL_SEAT, 3)).isEqualTo("Falk Falkenberg");
    }

    @Test
    void aLateMemberTakesTheSeatFromTheDeputy() {
        Sitting sitting = withoutVera().comes(FALK, 1).comes(VERA, 3);
        assertThat(sitting.on(MUNICIPAL_SEAT, 2)).isEqualTo("Falk Falkenberg");
        assertThat(sitting.on(MUNICIPAL_SEAT, 3)).isEqualTo("Vera Varberg");
        assertThat(why(sitting.seat(MUNICIPAL_SEAT, 3)))
                .isEqualTo("Vera Varberg har kommit och tar sin plats efter Falk Falkenberg.");
        assertThat(why(sitting.seat(MUNICIPAL_SEAT, 4))).isEqualTo("Vera Varberg tjänstgör på sin egen plats.");
    }

    @Test
    void aBoardMayDecideThatTheDeputyWhoHasBegunGoesOn() {
        ServiceRules begunGoesOn = new ServiceRules(true, true, false, true);
        Sitting sitting =
                withoutVera().comes(FALK, 1).comes(VERA, 3).leaves(FALK, 5).by(begunGoesOn);
        assertThat(sitting.on(MUNICIPAL_SEAT, 3)).isEqualTo("Falk Falkenberg");
        assertThat(why(sitting.seat(MUNICIPAL_SEAT, 3)))
                .isEqualTo("Falk Falkenberg har börjat tjänstgöra för Vera Varberg och fortsätter, enligt styrelsens"
                        + " arbetsordning.");
        assertThat(sitting.on(MUNICIPAL_SEAT, 5)).isEqualTo("Vera Varberg");
    }

    @Test
    void aDeputyWhoHadToGiveWayHasStillBegun() {
        Sitting sitting =
                withoutVera().comes(LAGE, 1).comes(VERA, 2).comes(FALK, 2).leaves(VERA, 4);
        assertThat(sitting.on(MUNICIPAL_SEAT, 3)).isEqualTo("Vera Varberg");
        assertThat(sitting.on(MUNICIPAL_SEAT, 4)).isEqualTo("Lage Laholm");
    }

    @Test
    void aMemberWhoLeftForAnotherReasonDoesNotServeAgainThatDay() {
        Sitting sitting = Sitting.ofHalland().leaves(VERA, 3).returns(VERA, 5);
        assertThat(sitting.on(MUNICIPAL_SEAT, 2)).isEqualTo("Vera Varberg");
        assertThat(List.of(sitting.on(MUNICIPAL_SEAT, 3), sitting.on(MUNICIPAL_SEAT, 5)))
                .containsOnly("");
        assertThat(why(sitting.seat(MUNICIPAL_SEAT, 5)))
                .isEqualTo(
                        "Vera Varberg har lämnat sammanträdet av annat skäl än jäv och får inte tjänstgöra igen samma"
                                + " dag. Ingen ersättare är närvarande.");
        assertThat(sitting.at(5).attending()).extracting(SeatHolder::person).containsExactly("Vera Varberg");
        Sitting withDeputy = sitting.comes(FALK, 6);
        assertThat(why(withDeputy.seat(MUNICIPAL_SEAT, 6)))
                .startsWith("Falk Falkenberg tjänstgör för Vera Varberg, som" + " har lämnat");
    }

    @Test
    void onTheNextDayOfTheMeetingTheMemberServesAgain() {
        Sitting sitting = Sitting.ofHalland().leaves(VERA, 3).nextDay().returns(VERA, 5);
        assertThat(sitting.on(MUNICIPAL_SEAT, 5)).isEqualTo("Vera Varberg");
    }

    @Test
    void aBoardMayLetTheMemberServeAgain() {
        Sitting sitting =
                Sitting.ofHalland().leaves(VERA, 3).returns(VERA, 5).by(new ServiceRules(true, true, true, false));
        assertThat(sitting.on(MUNICIPAL_SEAT, 5)).isEqualTo("Vera Varberg");
    }

    @Test
    void whoLeavesBeforeServingMayStillServe() {
        Sitting sitting = withoutVera().comes(VERA, 1).leaves(VERA, 1).comes(VERA, 2);
        assertThat(sitting.on(MUNICIPAL_SEAT, 1)).isEmpty();
        assertThat(sitting.on(MUNICIPAL_SEAT, 2)).isEqualTo("Vera Varberg");
    }

    @Test
    void aDeputyWhoSteppedAsideServesAgainAfterTheMatter() {
        Sitting sitting = withoutVera().comes(FALK, 1).comes(LAGE, 1).stepsAside(FALK, 3);
        assertThat(sitting.on(MUNICIPAL_SEAT, 2)).isEqualTo("Falk Falkenberg");
        assertThat(sitting.on(MUNICIPAL_SEAT, 3)).isEqualTo("Lage Laholm");
        assertThat(sitting.on(MUNICIPAL_SEAT, 4)).isEqualTo("Falk Falkenberg");
    }

    @Test
    void aBoardMayEndTheServiceOfADeputyWhoSteppedAside() {
        Sitting sitting = withoutVera()
                .comes(FALK, 1)
                .comes(LAGE, 1)
                .stepsAside(FALK, 3)
                .leaves(LAGE, 5)
                .by(new ServiceRules(true, false, true, true));
        assertThat(sitting.on(MUNICIPAL_SEAT, 4)).isEqualTo("Lage Laholm");
        assertThat(sitting.on(MUNICIPAL_SEAT, 5)).isEmpty();
    }

    @Test
    void aDeputyWhoLeftForAnotherReasonIsCalledInTheOrderAgain() {
        Sitting sitting =
                withoutVera().comes(LAGE, 1).comes(HYLLE, 1).leaves(LAGE, 2).returns(LAGE, 3);
        assertThat(sitting.on(MUNICIPAL_SEAT, 2)).isEqualTo("Hylle Hylte");
        assertThat(sitting.on(MUNICIPAL_SEAT, 3))
                .as("Hylle has begun, Lage has broken off")
                .isEqualTo("Hylle Hylte");
    }

    @Test
    void aDeputyOfTwoSeatsServesOnOneOfThem() {
        Sitting sitting = Sitting.of(HallandBoard.register(HallandBoard.mandate(
                                50,
                                HallandBoard.AF_SEAT,
                                HallandMembers.AF,
                                SeatPerson.named("Folke Kassa"),
                                MandateRole.DEPUTY,
                                2))
                        .rosterOn(HallandBoard.MEETING))
                .comes(HallandBoard.RUT, 1)
                .comes(FOLKE, 1);
        assertThat(sitting.on(FK_SEAT, 1)).isEqualTo("Folke Kassa");
        assertThat(sitting.on(HallandBoard.AF_SEAT, 1)).isEmpty();
        sitting.comes(FRIDA, 2);
        assertThat(sitting.on(FK_SEAT, 2)).isEqualTo("Frida Kassa");
        assertThat(sitting.on(HallandBoard.AF_SEAT, 2)).isEqualTo("Folke Kassa");
        sitting.leaves(FRIDA, 3);
        assertThat(sitting.on(HallandBoard.AF_SEAT, 3))
                .as("goes on where he serves")
                .isEqualTo("Folke Kassa");
        assertThat(sitting.on(FK_SEAT, 3)).isEmpty();
    }

    @Test
    void theMinutesTellEachChangeOnce() {
        Sitting sitting = Sitting.ofHalland().comes(FALK, 1).leaves(VERA, 2).leaves(FRIDA, 2);
        assertThat(sitting.at(2).changesSince(sitting.at(1)))
                .extracting(one -> one.seat().label())
                .containsExactly("Försäkringskassan", "Kommunerna");
        assertThat(sitting.at(3).changesSince(sitting.at(2))).isEmpty();
    }
}
