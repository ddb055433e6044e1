package se.tross.forbund.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.forbund.seat.SeatRefusal.MandateBeginsAfterMembership;
import se.tross.forbund.seat.SeatRefusal.MandatesOutliveMembership;
import se.tross.shared.time.Period;

/**
 * What becomes of a member's mandates when it leaves the förbund (L21): each member is represented for as long as it is one, and
 * no longer.
 *
 * @param register the board as it is
 * @param memberId the member
 * @param lastDay its last day
 */
public record MandatesOfMember(SeatRegister register, long memberId, LocalDate lastDay) {

    /** Those that would last on without the member. */
    public List<RegisteredMandate> outliving() {
        return register.mandates().stream()
                .filter(mandate -> mandate.memberId() == memberId)
                .filter(mandate -> mandate.validity()
                        .end()
                        .filter(end -> !end.isAfter(lastDay))
                        .isEmpty())
                .toList();
    }

    /**
     * Why the member cannot leave so, the weightiest first; empty when it can.
     *
     * @param withMandates whether they are to end the same day
     */
    public List<SeatRefusal> refusals(boolean withMandates) {
        List<RegisteredMandate> outliving = outliving();
        List<SeatRefusal> refusals = new ArrayList<>();
        if (!outliving.isEmpty() && !withMandates) {
            refusals.add(new MandatesOutliveMembership(register.memberName(memberId), outliving.size(), lastDay));
        }
        outliving.stream()
                .filter(mandate -> mandate.validity().from().isAfter(lastDay))
                .map(mandate -> new MandateBeginsAfterMembership(
                        register.memberName(memberId),
                        register.seat(mandate.seatId())
                                .map(RegisteredSeat::label)
                                .orElse(""),
                        mandate.validity().from()))
                .forEach(refusals::add);
        if (refusals.isEmpty()) {
            MandateRules rules = new MandateRules(register);
            outliving.stream()
                    .map(mandate -> mandate.during(new Period(mandate.validity().from(), lastDay)))
                    .flatMap(ended -> rules.refusals(ended).stream())
                    .forEach(refusals::add);
        }
        return refusals;
    }
}
