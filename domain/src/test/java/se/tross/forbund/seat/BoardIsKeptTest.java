package se.tross.forbund.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.forbund.HallandMembers;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** L20-L24: seats, mandates and offices are kept as the register sees them, and nothing is kept that cannot be. */
class BoardIsKeptTest {
    private static final SeatRegister EMPTY = new SeatRegister(List.of(), List.of(), List.of(), HallandMembers.all());

    private static void refused(String reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().getClass().getSimpleName())
                                .isEqualTo(reason));
    }

    @Test
    void aRotatingSeatKeepsItsTurns() {
        RegisteredSeat municipal = HallandBoard.seats().get(3);
        Seat seat = new Seat(1, municipal, new SeatRules(EMPTY));
        assertThat(seat.registered().turns()).isEqualTo(municipal.turns());
        assertThat(seat.registered().orderIn(2020).get(0)).isEqualTo(HallandMembers.LAHOLM);
        RegisteredSeat fixed = RegisteredSeat.fixed(0, "Varberg", 4, HallandMembers.VARBERG, municipal.validity());
        seat.take(fixed, new SeatRules(EMPTY));
        assertThat(seat.registered()).isEqualTo(fixed);
        refused(
                "TextMissing",
                () -> seat.take(
                        RegisteredSeat.fixed(0, " ", 4, HallandMembers.VARBERG, municipal.validity()),
                        new SeatRules(EMPTY)));
        refused(
                "SeatPositionNotPositive",
                () -> seat.take(
                        RegisteredSeat.fixed(0, "Varberg", 0, HallandMembers.VARBERG, municipal.validity()),
                        new SeatRules(EMPTY)));
        assertThat(seat.registered()).isEqualTo(fixed);
        seat.end(LocalDate.of(2018, 12, 31));
        assertThat(seat.validity().to()).isEqualTo(LocalDate.of(2018, 12, 31));
        refused("EndsBeforeItBegins", () -> seat.end(LocalDate.of(2005, 2, 28)));
    }

    @Test
    void aMandateKeepsItsPersonAndEnds() {
        MandateRules rules =
                new MandateRules(new SeatRegister(HallandBoard.seats(), List.of(), List.of(), HallandMembers.all()));
        SeatPerson rut = new SeatPerson("Rut Region", "rut@regionhalland.se", 7L, true);
        RegisteredMandate terms =
                HallandBoard.mandate(0, HallandBoard.REGION_SEAT, HallandMembers.REGION, rut, MandateRole.ORDINARY, 0);
        Mandate mandate = new Mandate(1, terms, rules);
        assertThat(mandate.registered()).isEqualTo(terms);
        refused("EmailNotUsable", () -> mandate.take(withPerson(terms, "Rut Region", "rut.region"), rules));
        refused("TextMissing", () -> mandate.take(withPerson(terms, " ", ""), rules));
        refused(
                "EligibilityDoesNotFit",
                () -> mandate.take(
                        new RegisteredMandate(
                                0,
                                terms.seatId(),
                                terms.memberId(),
                                rut,
                                terms.role(),
                                0,
                                Eligibility.EMPLOYEE,
                                terms.validity()),
                        rules));
        assertThat(mandate.registered()).isEqualTo(terms);
        mandate.end(LocalDate.of(2018, 6, 30));
        assertThat(mandate.registered().validity())
                .isEqualTo(new Period(terms.validity().from(), LocalDate.of(2018, 6, 30)));
        refused("EndsBeforeItBegins", () -> mandate.end(LocalDate.of(2015, 3, 31)));
    }

    private static RegisteredMandate withPerson(RegisteredMandate terms, String name, String email) {
        return HallandBoard.mandate(
                0,
                terms.seatId(),
                terms.memberId(),
                new SeatPerson(name, email, null, false),
                terms.role(),
                terms.deputyOrder());
    }

    @Test
    void anOfficeIsHeldUntilItEnds() {
        SeatRules rules = new SeatRules(
                new SeatRegister(HallandBoard.seats(), HallandBoard.mandates(), List.of(), HallandMembers.all()));
        OfficeTenure chair = new OfficeTenure(0, Office.CHAIR, HallandBoard.RUT, HallandBoard.TERM);
        BoardOffice office = new BoardOffice(1, chair, rules);
        assertThat(office.tenure()).isEqualTo(chair);
        office.end(LocalDate.of(2017, 12, 31));
        assertThat(office.tenure().validity().to()).isEqualTo(LocalDate.of(2017, 12, 31));
        refused(
                "OfficeNeedsOrdinary",
                () -> new BoardOffice(
                        1, new OfficeTenure(0, Office.CHAIR, HallandBoard.RAGNAR, HallandBoard.TERM), rules));
        refused(
                "OfficeTaken",
                () -> new BoardOffice(
                        1,
                        new OfficeTenure(
                                0,
                                Office.CHAIR,
                                HallandBoard.FRIDA,
                                HallandBoard.offices().get(0).validity()),
                        new SeatRules(HallandBoard.register())));
    }
}
