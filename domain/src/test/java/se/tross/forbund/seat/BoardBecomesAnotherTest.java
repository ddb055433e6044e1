package se.tross.forbund.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.seat.SeatRefusal.MandateOutlivesSeat;
import se.tross.forbund.seat.SeatRefusal.MemberHasMandate;
import se.tross.forbund.seat.SeatRefusal.MemberUnknown;
import se.tross.forbund.seat.SeatRefusal.OfficeNeedsOrdinary;
import se.tross.forbund.seat.SeatRefusal.OfficeOutlivesMandate;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** Seats, mandates and offices change and end, and nobody loses a mandate or an office by it. */
class BoardBecomesAnotherTest {
    private static final SeatRules SEATS = new SeatRules(HallandBoard.register());
    private static final MandateRules MANDATES = new MandateRules(HallandBoard.register());
    private static final LocalDate LAST = LocalDate.of(2018, 6, 30);

    private static RegisteredSeat municipal(List<Long> turns, Period validity) {
        return new RegisteredSeat(HallandBoard.MUNICIPAL_SEAT, "Kommunerna", 4, true, 2018, turns, validity);
    }

    private static RegisteredMandate chair(MandateRole role, int order, Period validity) {
        return new RegisteredMandate(
                HallandBoard.RUT,
                HallandBoard.REGION_SEAT,
                HallandMembers.REGION,
                SeatPerson.named("Rut Region"),
                role,
                order,
                Eligibility.COUNCIL_MEMBER,
                validity);
    }

    @Test
    void aMemberStaysOnTheSeatAsLongAsSomebodyRepresentsIt() {
        List<Long> withoutHylte = List.of(HallandMembers.VARBERG, HallandMembers.FALKENBERG, HallandMembers.LAHOLM);
        assertThat(SEATS.refusals(municipal(withoutHylte, HallandBoard.SEATS)))
                .containsExactly(new MemberHasMandate("Hylte kommun", "Hylle Hylte"));
    }

    @Test
    void aSeatStaysAsLongAsSomebodyHasAMandateOnIt() {
        RegisteredSeat seat = HallandBoard.seats().get(0);
        RegisteredSeat ended = RegisteredSeat.fixed(
                seat.id(),
                seat.label(),
                seat.position(),
                HallandMembers.REGION,
                new Period(seat.validity().from(), LAST));
        assertThat(SEATS.refusals(ended)).containsExactly(new MandateOutlivesSeat("Rut Region"));
    }

    @Test
    void aMandateStaysOrdinaryAndInForceAsLongAsAnOfficeRestsOnIt() {
        Period short2018 = new Period(HallandBoard.TERM.from(), LAST);
        assertThat(MANDATES.refusals(chair(MandateRole.ORDINARY, 0, short2018)))
                .containsExactly(new OfficeOutlivesMandate(Office.CHAIR));
        assertThat(MANDATES.refusals(chair(MandateRole.DEPUTY, 2, HallandBoard.TERM)))
                .containsExactly(new OfficeNeedsOrdinary("Rut Region"));
    }

    @Test
    void theOrderIsWrittenOneMemberALine() {
        TurnLines lines = new TurnLines(HallandMembers.all());
        assertThat(lines.read("Varberg\n\n  hylte kommun \r\nLaholms kommun"))
                .containsExactly(HallandMembers.VARBERG, HallandMembers.HYLTE, HallandMembers.LAHOLM);
        assertThat(lines.write(List.of(HallandMembers.HYLTE, HallandMembers.VARBERG)))
                .isEqualTo("Hylte kommun\nVarbergs kommun");
        assertThat(lines.read(null)).isEmpty();
    }

    @Test
    void aLineThatNamesNobodyOrSeveralIsRefused() {
        TurnLines lines = new TurnLines(HallandMembers.all());
        Refused refused = catchThrowableOfType(Refused.class, () -> lines.read("Mora\nVarberg\nH"));
        assertThat(refused.refusals()).containsExactly(new MemberUnknown("Mora"), new MemberUnknown("H"));
    }

    @Test
    void aTurnThatStaysIsTheSameTurn() {
        List<Long> two = List.of(HallandMembers.LAHOLM, HallandMembers.HALMSTAD);
        Seat seat = new Seat(1, new RegisteredSeat(0, "I söder", 5, true, 2018, two, HallandBoard.SEATS), SEATS);
        List<Long> three = List.of(HallandMembers.HALMSTAD, HallandMembers.HYLTE, HallandMembers.LAHOLM);
        seat.take(new RegisteredSeat(0, "I söder", 5, true, 2018, three, HallandBoard.SEATS), SEATS);
        assertThat(seat.registered().turns()).isEqualTo(three);
    }
}
