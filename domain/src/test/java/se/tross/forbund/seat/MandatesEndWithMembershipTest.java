package se.tross.forbund.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.HallandMembers.VARBERG;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.RUT;
import static se.tross.forbund.seat.HallandBoard.TERM;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.seat.SeatRefusal.MandateBeginsAfterMembership;
import se.tross.forbund.seat.SeatRefusal.MandatesOutliveMembership;
import se.tross.forbund.seat.SeatRefusal.OfficeOutlivesMandate;

/** L21: what becomes of the mandates of a member that leaves, in the middle of a term, before it, and after it. */
class MandatesEndWithMembershipTest {

    private static final LocalDate BEFORE_THE_TERM = TERM.from().minusDays(1);

    private static MandatesOfMember leaving(long member, LocalDate lastDay, LocalDate today) {
        return new MandatesOfMember(HallandBoard.register(), member, lastDay, today);
    }

    private static List<Long> ids(List<RegisteredMandate> mandates) {
        return mandates.stream().map(RegisteredMandate::id).toList();
    }

    @Test
    void whoHasBegunEndsAndWhoHasNotIsTakenBack() {
        LocalDate middle = LocalDate.of(2018, 12, 31);
        MandatesOfMember inTheMiddle = leaving(HallandMembers.FALKENBERG, middle, HallandBoard.MEETING);
        assertThat(ids(inTheMiddle.toEnd())).containsExactly(FALK);
        assertThat(inTheMiddle.toTakeBack()).isEmpty();
        assertThat(inTheMiddle.refusals(true)).isEmpty();
        MandatesOfMember before = leaving(HallandMembers.FALKENBERG, BEFORE_THE_TERM, BEFORE_THE_TERM);
        assertThat(before.toEnd()).isEmpty();
        assertThat(ids(before.toTakeBack())).containsExactly(FALK);
        assertThat(before.refusals(true)).isEmpty();
    }

    @Test
    void theLastDayOfTheTermIsEarlyEnough() {
        assertThat(leaving(HallandMembers.FALKENBERG, TERM.to(), HallandBoard.MEETING)
                        .refusals(false))
                .isEmpty();
        assertThat(leaving(HallandMembers.FALKENBERG, TERM.to().minusDays(1), HallandBoard.MEETING)
                        .refusals(false))
                .singleElement()
                .isInstanceOfSatisfying(
                        MandatesOutliveMembership.class,
                        refused -> assertThat(refused.mandates()).isEqualTo(1));
    }

    @Test
    void whoMayHaveServedIsNotTakenBack() {
        assertThat(leaving(HallandMembers.FALKENBERG, BEFORE_THE_TERM, TERM.from())
                        .refusals(true))
                .singleElement()
                .isInstanceOf(MandateBeginsAfterMembership.class);
    }

    @Test
    void anOfficeEndsBeforeItsMandate() {
        assertThat(HallandBoard.register().offices())
                .extracting(OfficeTenure::mandateId)
                .contains(RUT, VERA);
        assertThat(leaving(VARBERG, LocalDate.of(2018, 6, 30), HallandBoard.MEETING)
                        .refusals(true))
                .singleElement()
                .isInstanceOf(OfficeOutlivesMandate.class);
    }
}
