package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tross.forbund.RegisteredMember;

/**
 * All seats, mandates and offices that a board has had and will have, with the members that appoint.
 *
 * @param seats in any order
 * @param mandates in any order
 * @param offices in any order
 * @param members the förbund's members of any time
 */
public record SeatRegister(
        List<RegisteredSeat> seats,
        List<RegisteredMandate> mandates,
        List<OfficeTenure> offices,
        List<RegisteredMember> members)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public SeatRegister {
        seats = List.copyOf(seats);
        mandates = List.copyOf(mandates);
        offices = List.copyOf(offices);
        members = List.copyOf(members);
    }

    /** The board of a day. */
    public Roster rosterOn(LocalDate day) {
        return Roster.of(this, day);
    }

    /** Chair and vice chairs of a day, in the order in which they step in for each other (L24). */
    public List<OfficeTenure> presidiumOn(LocalDate day) {
        return offices.stream()
                .filter(office -> office.validity().contains(day))
                .sorted(Comparator.comparing(OfficeTenure::office))
                .toList();
    }

    /** Whether somebody is on the board of a day, by any mandate. */
    public boolean isOnBoard(SeatPerson person, LocalDate day) {
        return rosterOn(day)
                .all()
                .flatMap(holder -> mandate(holder.mandateId()).stream())
                .anyMatch(mandate -> mandate.person().isSameAs(person));
    }

    public Optional<RegisteredSeat> seat(long seatId) {
        return seats.stream().filter(seat -> seat.id() == seatId).findFirst();
    }

    public Optional<RegisteredMandate> mandate(long mandateId) {
        return mandates.stream().filter(mandate -> mandate.id() == mandateId).findFirst();
    }

    public Optional<RegisteredMember> member(long memberId) {
        return members.stream().filter(member -> member.id() == memberId).findFirst();
    }

    String memberName(long memberId) {
        return member(memberId).map(RegisteredMember::name).orElse("");
    }
}
