package se.tross.forbund.seat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.seat.SeatRefusal.FirstYearMissing;
import se.tross.forbund.seat.SeatRefusal.FixedSeatNeedsOneMember;
import se.tross.forbund.seat.SeatRefusal.MandateOutlivesSeat;
import se.tross.forbund.seat.SeatRefusal.MemberHasMandate;
import se.tross.forbund.seat.SeatRefusal.MemberTwiceInRotation;
import se.tross.forbund.seat.SeatRefusal.OfficeNeedsOrdinary;
import se.tross.forbund.seat.SeatRefusal.OfficeOutsideMandate;
import se.tross.forbund.seat.SeatRefusal.OfficeTaken;
import se.tross.forbund.seat.SeatRefusal.PersonHoldsOtherOffice;
import se.tross.forbund.seat.SeatRefusal.RotationMixesParties;
import se.tross.forbund.seat.SeatRefusal.RotationTooShort;
import se.tross.forbund.seat.SeatRefusal.SeatIsGone;
import se.tross.forbund.seat.SeatRefusal.SeatPositionNotPositive;
import se.tross.forbund.seat.SeatRefusal.SeatPositionTaken;
import se.tross.shared.time.FinancialYear;

/**
 * Which seats and offices a board can have (L21, L24), beside those that it has.
 *
 * @param register the board as it is
 */
public record SeatRules(SeatRegister register) {

    /** Why the board cannot have the seat, the weightiest first; empty when it can. A seat with the same id is replaced. */
    public List<SeatRefusal> refusals(RegisteredSeat seat) {
        List<SeatRefusal> refusals = new ArrayList<>();
        if (seat.position() < 1) {
            refusals.add(new SeatPositionNotPositive());
        }
        register.seats().stream()
                .filter(other -> other.id() != seat.id() && other.position() == seat.position())
                .filter(other -> other.validity().overlaps(seat.validity()))
                .forEach(other -> refusals.add(new SeatPositionTaken(other.position(), other.label())));
        if (!seat.rotating() && seat.turns().size() != 1) {
            refusals.add(new FixedSeatNeedsOneMember());
        }
        if (seat.rotating()) {
            refuseRotation(seat, refusals);
        }
        refuseForMandates(seat, refusals);
        if (seat.turns().stream().anyMatch(id -> register.member(id).isEmpty())) {
            refusals.add(new SeatIsGone());
        }
        return refusals;
    }

    /** Nobody loses a mandate because a seat becomes another. */
    private void refuseForMandates(RegisteredSeat seat, List<SeatRefusal> refusals) {
        List<RegisteredMandate> onSeat = register.mandates().stream()
                .filter(mandate -> seat.id() != 0 && mandate.seatId() == seat.id())
                .toList();
        onSeat.stream()
                .filter(mandate -> !seat.isOf(mandate.memberId()))
                .findFirst()
                .ifPresent(mandate -> refusals.add(new MemberHasMandate(
                        register.memberName(mandate.memberId()),
                        mandate.person().name())));
        onSeat.stream()
                .filter(mandate -> !seat.validity().contains(mandate.validity()))
                .findFirst()
                .ifPresent(mandate ->
                        refusals.add(new MandateOutlivesSeat(mandate.person().name())));
    }

    private void refuseRotation(RegisteredSeat seat, List<SeatRefusal> refusals) {
        if (seat.turns().size() < 2) {
            refusals.add(new RotationTooShort());
        }
        Set<Long> seen = new HashSet<>();
        seat.turns().stream()
                .filter(Predicate.not(seen::add))
                .distinct()
                .forEach(id -> refusals.add(new MemberTwiceInRotation(register.memberName(id))));
        long parties = seat.turns().stream()
                .map(register::member)
                .flatMap(Optional::stream)
                .map(RegisteredMember::party)
                .distinct()
                .count();
        if (parties > 1) {
            refusals.add(new RotationMixesParties());
        }
        if (!FinancialYear.isPossible(seat.firstYear())) {
            refusals.add(new FirstYearMissing());
        }
    }

    /** Why somebody cannot hold the office, the weightiest first; empty when they can. */
    public List<SeatRefusal> refusals(OfficeTenure tenure) {
        Optional<RegisteredMandate> elected = register.mandate(tenure.mandateId());
        if (elected.isEmpty()) {
            return List.of(new SeatIsGone());
        }
        RegisteredMandate mandate = elected.get();
        String name = mandate.person().name();
        List<SeatRefusal> refusals = new ArrayList<>();
        if (!mandate.isOrdinary()) {
            refusals.add(new OfficeNeedsOrdinary(name));
        }
        if (!mandate.validity().contains(tenure.validity())) {
            refusals.add(new OfficeOutsideMandate(name, mandate.validity().from()));
        }
        register.offices().stream().filter(tenure::meets).forEach(other -> {
            if (other.office() == tenure.office()) {
                refusals.add(new OfficeTaken(other.office(), nameOf(other)));
            } else if (isHeldBy(other, mandate.person())) {
                refusals.add(new PersonHoldsOtherOffice(name, other.office()));
            }
        });
        return refusals.stream()
                .sorted(Comparator.comparingInt(one ->
                        List.of(SeatRefusal.class.getPermittedSubclasses()).indexOf(one.getClass())))
                .toList();
    }

    private boolean isHeldBy(OfficeTenure tenure, SeatPerson person) {
        return register.mandate(tenure.mandateId())
                .filter(mandate -> mandate.person().isSameAs(person))
                .isPresent();
    }

    private String nameOf(OfficeTenure tenure) {
        return register.mandate(tenure.mandateId())
                .map(mandate -> mandate.person().name())
                .orElse("");
    }
}
