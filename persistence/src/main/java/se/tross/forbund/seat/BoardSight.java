package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.seat.SeatFinding.MandateOutlastsTerm;
import se.tross.forbund.seat.SeatFinding.OfficeHolderWithoutSeat;
import se.tross.shared.refusal.Refusal;

/**
 * The register as one visitor may see it: who has a protected identity has a name only for those who keep the board's
 * mandates (P7). The register itself stays whole, since two protected persons are still two.
 *
 * @param register the board
 * @param everything whether the visitor keeps the board's mandates
 */
record BoardSight(SeatRegister register, boolean everything) {

    private static final Comparator<BoardPerson> BY_FIRST_DAY =
            Comparator.comparing(person -> person.validity().from());

    List<BoardSeat> seats(LocalDate day) {
        return register.rosterOn(day).seats().stream()
                .map(seat -> seat(seat, day))
                .toList();
    }

    private BoardSeat seat(RosterSeat seat, LocalDate day) {
        RegisteredSeat registered = register.seat(seat.seatId()).orElseThrow();
        return new BoardSeat(
                seat.seatId(),
                seat.label(),
                registered.rotating(),
                memberName(registered.orderIn(day.getYear()).get(0)),
                seat.ordinary().map(holder -> person(holder.mandateId(), day)).orElse(null),
                seat.deputies().stream()
                        .map(deputy -> person(deputy.mandateId(), day))
                        .toList());
    }

    BoardPerson person(long mandateId, LocalDate day) {
        return person(register.mandate(mandateId).orElseThrow(), day);
    }

    private BoardPerson person(RegisteredMandate mandate, LocalDate day) {
        boolean hidden = mandate.person().protectedIdentity() && !everything;
        return new BoardPerson(
                mandate.id(),
                hidden ? "" : mandate.person().name(),
                hidden,
                mandate.person().protectedIdentity(),
                memberName(mandate.memberId()),
                mandate.role(),
                mandate.deputyOrder(),
                turnYear(mandate, day.getYear()),
                mandate.validity());
    }

    /** The year, from this one on, in which the mandate's member has its turn; 0 on a fixed seat. */
    private int turnYear(RegisteredMandate mandate, int year) {
        RegisteredSeat seat = register.seat(mandate.seatId()).orElseThrow();
        return seat.rotating() ? year + seat.orderIn(year).indexOf(mandate.memberId()) : 0;
    }

    List<BoardOfficer> presidium(LocalDate day) {
        return register.presidiumOn(day).stream()
                .map(tenure -> officer(tenure, day))
                .toList();
    }

    /** The offices that rest on a mandate, the latest first. */
    List<BoardOfficer> officesOf(long mandateId, LocalDate day) {
        return register.offices().stream()
                .filter(tenure -> tenure.mandateId() == mandateId)
                .sorted(Comparator.comparing(
                                (OfficeTenure tenure) -> tenure.validity().from())
                        .reversed())
                .map(tenure -> officer(tenure, day))
                .toList();
    }

    BoardOfficer officer(OfficeTenure tenure, LocalDate day) {
        RegisteredMandate mandate = register.mandate(tenure.mandateId()).orElseThrow();
        return new BoardOfficer(
                tenure.id(), tenure.office(), person(mandate, day), seatLabel(mandate.seatId()), tenure.validity());
    }

    List<Rotation> rotations(LocalDate day) {
        return register.seats().stream()
                .filter(seat -> seat.rotating() && seat.validity().contains(day))
                .sorted(Comparator.comparingInt(RegisteredSeat::position))
                .map(seat -> rotation(seat, day.getYear()))
                .toList();
    }

    /** The round that the year belongs to. */
    Rotation rotation(RegisteredSeat seat, int year) {
        int members = seat.turns().size();
        int first = year - Math.floorMod(year - seat.firstYear(), members);
        return new Rotation(
                seat.id(),
                seat.label(),
                IntStream.range(0, members)
                        .mapToObj(turn -> new Rotation.Turn(
                                first + turn, memberName(seat.turns().get(turn)), first + turn == year))
                        .toList());
    }

    SeatOverview seat(RegisteredSeat seat, long version, LocalDate today) {
        List<BoardPerson> present = register.rosterOn(today).seat(seat.id()).stream()
                .flatMap(RosterSeat::all)
                .map(holder -> person(holder.mandateId(), today))
                .toList();
        List<BoardPerson> others = register.mandates().stream()
                .filter(mandate ->
                        mandate.seatId() == seat.id() && !mandate.validity().contains(today))
                .map(mandate -> person(mandate, today))
                .sorted(BY_FIRST_DAY)
                .toList();
        List<BoardPerson> former = new ArrayList<>(others);
        former.removeIf(person -> person.validity().from().isAfter(today));
        former.sort(BY_FIRST_DAY.reversed());
        return new SeatOverview(
                seat,
                version,
                seat.turns().stream().map(this::memberName).toList(),
                seat.rotating() ? rotation(seat, today.getYear()) : null,
                present,
                others.stream()
                        .filter(person -> person.validity().from().isAfter(today))
                        .toList(),
                former);
    }

    String seatLabel(long seatId) {
        return register.seat(seatId).map(RegisteredSeat::label).orElse("");
    }

    private String memberName(long memberId) {
        return register.member(memberId).map(RegisteredMember::name).orElse("");
    }

    /** The findings without names that the visitor may not see. */
    List<Refusal> findings(LocalDate day, MandateTerm term) {
        Set<Serializable> hidden = register.mandates().stream()
                .map(RegisteredMandate::person)
                .filter(person -> person.protectedIdentity() && !everything)
                .map(SeatPerson::name)
                .collect(Collectors.toSet());
        return RosterFindings.of(register, day, term).stream()
                .<Refusal>map(finding -> masked(finding, hidden))
                .toList();
    }

    private static SeatFinding masked(SeatFinding finding, Set<Serializable> hidden) {
        if (finding instanceof MandateOutlastsTerm outlasts && hidden.contains(outlasts.person())) {
            return new MandateOutlastsTerm(HiddenIdentity.PROTECTED, outlasts.lastDay());
        }
        if (finding instanceof OfficeHolderWithoutSeat without && hidden.contains(without.person())) {
            return new OfficeHolderWithoutSeat(without.office(), HiddenIdentity.PROTECTED);
        }
        return finding;
    }
}
