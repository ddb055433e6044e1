package se.tross.forbund.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.seat.SeatRefusal.DeputyOrderMissing;
import se.tross.forbund.seat.SeatRefusal.DeputyOrderTaken;
import se.tross.forbund.seat.SeatRefusal.EligibilityDoesNotFit;
import se.tross.forbund.seat.SeatRefusal.MandateOutsideMembership;
import se.tross.forbund.seat.SeatRefusal.MandateOutsideSeat;
import se.tross.forbund.seat.SeatRefusal.MemberNotOnSeat;
import se.tross.forbund.seat.SeatRefusal.OfficeNeedsOrdinary;
import se.tross.forbund.seat.SeatRefusal.OfficeOutlivesMandate;
import se.tross.forbund.seat.SeatRefusal.PersonHoldsOtherSeat;
import se.tross.forbund.seat.SeatRefusal.PersonTwiceOnSeat;
import se.tross.forbund.seat.SeatRefusal.SeatHasOrdinary;
import se.tross.forbund.seat.SeatRefusal.SeatIsGone;

/**
 * Whom a member can appoint to a seat (L21, L22), beside those who are appointed.
 *
 * @param register the board as it is
 */
public record MandateRules(SeatRegister register) {

    /** Why there cannot be such a mandate, the weightiest first; empty when there can. One with the same id is replaced. */
    public List<SeatRefusal> refusals(RegisteredMandate mandate) {
        Optional<RegisteredSeat> seat = register.seat(mandate.seatId());
        Optional<RegisteredMember> member = register.member(mandate.memberId());
        if (seat.isEmpty() || member.isEmpty()) {
            return List.of(new SeatIsGone());
        }
        List<SeatRefusal> refusals = new ArrayList<>();
        refuseOtherwiseThanSeat(mandate, seat.get(), member.get(), refusals);
        if (!mandate.isOrdinary()) {
            refuseOrder(mandate, refusals);
        } else {
            othersOfMember(mandate).stream()
                    .filter(RegisteredMandate::isOrdinary)
                    .findFirst()
                    .ifPresent(other ->
                            refusals.add(new SeatHasOrdinary(other.person().name())));
        }
        refuseSecondMandate(mandate, refusals);
        refuseForOffices(mandate, refusals);
        return refusals;
    }

    /** Nobody loses an office because the mandate becomes another. */
    private void refuseForOffices(RegisteredMandate mandate, List<SeatRefusal> refusals) {
        List<OfficeTenure> resting = register.offices().stream()
                .filter(office -> mandate.id() != 0 && office.mandateId() == mandate.id())
                .toList();
        resting.stream()
                .filter(office -> !mandate.validity().contains(office.validity()))
                .findFirst()
                .ifPresent(office -> refusals.add(new OfficeOutlivesMandate(office.office())));
        if (!mandate.isOrdinary() && !resting.isEmpty()) {
            refusals.add(new OfficeNeedsOrdinary(mandate.person().name()));
        }
    }

    private static void refuseOtherwiseThanSeat(
            RegisteredMandate mandate, RegisteredSeat seat, RegisteredMember member, List<SeatRefusal> refusals) {
        if (!seat.isOf(member.id())) {
            refusals.add(new MemberNotOnSeat(member.name(), seat.label()));
        }
        if (!mandate.eligibility().fits(member.party())) {
            refusals.add(new EligibilityDoesNotFit(mandate.eligibility(), member.party()));
        }
        if (!seat.validity().contains(mandate.validity())) {
            refusals.add(new MandateOutsideSeat(seat.label()));
        }
        if (!member.validity().contains(mandate.validity())) {
            refusals.add(new MandateOutsideMembership(member.name()));
        }
    }

    private void refuseOrder(RegisteredMandate mandate, List<SeatRefusal> refusals) {
        if (mandate.deputyOrder() < 1) {
            refusals.add(new DeputyOrderMissing());
        }
        othersOfMember(mandate).stream()
                .filter(other -> !other.isOrdinary() && other.deputyOrder() == mandate.deputyOrder())
                .findFirst()
                .ifPresent(other -> refusals.add(new DeputyOrderTaken(
                        mandate.deputyOrder(), other.person().name())));
    }

    private List<RegisteredMandate> othersOfMember(RegisteredMandate mandate) {
        return register.mandates().stream()
                .filter(mandate::meets)
                .filter(other -> other.seatId() == mandate.seatId() && other.memberId() == mandate.memberId())
                .toList();
    }

    /** A deputy may stand in on several seats; the seat engine lets them serve on one at a time. */
    private void refuseSecondMandate(RegisteredMandate mandate, List<SeatRefusal> refusals) {
        String name = mandate.person().name();
        List<RegisteredMandate> ofPerson = register.mandates().stream()
                .filter(mandate::meets)
                .filter(other -> other.person().isSameAs(mandate.person()))
                .toList();
        if (ofPerson.stream().anyMatch(other -> other.seatId() == mandate.seatId())) {
            refusals.add(new PersonTwiceOnSeat(
                    name,
                    register.seat(mandate.seatId()).map(RegisteredSeat::label).orElse("")));
        }
        ofPerson.stream()
                .filter(other -> mandate.isOrdinary() && other.isOrdinary() && other.seatId() != mandate.seatId())
                .findFirst()
                .flatMap(other -> register.seat(other.seatId()))
                .ifPresent(other -> refusals.add(new PersonHoldsOtherSeat(name, other.label())));
    }
}
