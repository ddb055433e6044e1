package se.tross.forbund.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tross.forbund.seat.SeatRefusal.MandateBeginsAfterMembership;
import se.tross.forbund.seat.SeatRefusal.MandatesOutliveMembership;
import se.tross.forbund.seat.SeatRefusal.OfficeOutlivesMandate;
import se.tross.shared.time.Period;

/**
 * What becomes of a member's mandates when it leaves the förbund (L21): each member is represented for as long as it is one, and
 * no longer. A mandate ends and is never deleted; one that has not begun is taken back, since nobody has served by it.
 *
 * @param register the board as it is
 * @param memberId the member
 * @param lastDay its last day
 * @param today the day of the decision
 */
public record MandatesOfMember(SeatRegister register, long memberId, LocalDate lastDay, LocalDate today) {

    /** Those that have begun by the last day and would last on without the member. */
    public List<RegisteredMandate> toEnd() {
        return outliving()
                .filter(mandate -> !mandate.validity().from().isAfter(lastDay))
                .toList();
    }

    /** Those that would begin without it. */
    public List<RegisteredMandate> toTakeBack() {
        return outliving()
                .filter(mandate -> mandate.validity().from().isAfter(lastDay))
                .toList();
    }

    private Stream<RegisteredMandate> outliving() {
        return register.mandates().stream()
                .filter(mandate -> mandate.memberId() == memberId)
                .filter(mandate -> mandate.validity()
                        .end()
                        .filter(end -> !end.isAfter(lastDay))
                        .isEmpty());
    }

    /**
     * Why the member cannot leave so, the weightiest first; empty when it can.
     *
     * @param withMandates whether they are to end the same day
     */
    public List<SeatRefusal> refusals(boolean withMandates) {
        int mandates = (int) outliving().count();
        if (mandates > 0 && !withMandates) {
            return List.of(new MandatesOutliveMembership(register.memberName(memberId), mandates, lastDay));
        }
        List<SeatRefusal> refusals = new ArrayList<>();
        toTakeBack().stream()
                .filter(mandate -> !mandate.validity().from().isAfter(today))
                .findFirst()
                .ifPresent(mandate -> refusals.add(inUse(mandate)));
        toTakeBack().stream()
                .flatMap(mandate -> register.offices().stream().filter(office -> office.mandateId() == mandate.id()))
                .findFirst()
                .ifPresent(office -> refusals.add(new OfficeOutlivesMandate(office.office())));
        MandateRules rules = new MandateRules(register);
        toEnd().stream()
                .map(mandate -> mandate.during(new Period(mandate.validity().from(), lastDay)))
                .flatMap(ended -> rules.refusals(ended).stream())
                .forEach(refusals::add);
        return refusals;
    }

    /** That a mandate cannot be taken back. */
    public SeatRefusal inUse(RegisteredMandate mandate) {
        return new MandateBeginsAfterMembership(
                register.memberName(memberId),
                register.seat(mandate.seatId()).map(RegisteredSeat::label).orElse(""),
                mandate.validity().from());
    }
}
