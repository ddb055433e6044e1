package se.tross.board.attendance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.forbund.seat.SeatHolder;

/**
 * Who serves at a matter (B5): at most one person on a seat, nobody on two, and nobody who has a conflict of interest.
 *
 * @param matterPosition the matter's place on the agenda
 * @param seats every seat, in order, served or not
 * @param attending who is present without serving: they may stay, but neither propose nor vote (B7)
 * @param conflicted who is kept out of the matter by a conflict of interest (B9)
 * @param toLeave those of them who are still present, and must leave
 */
public record Serving(
        int matterPosition,
        List<ServingSeat> seats,
        List<SeatHolder> attending,
        List<SeatHolder> conflicted,
        List<SeatHolder> toLeave)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Serving {
        seats = List.copyOf(seats);
        attending = List.copyOf(attending);
        conflicted = List.copyOf(conflicted);
        toLeave = List.copyOf(toLeave);
    }

    /** Those who serve, in the order of the seats. */
    public Stream<SeatHolder> holders() {
        return seats.stream().flatMap(seat -> seat.holder().stream());
    }

    /** How many serve, each with one vote (B10). */
    public int count() {
        return (int) holders().count();
    }

    /** Who serves by that mandate. */
    public Optional<SeatHolder> holder(long mandateId) {
        return holders().filter(one -> one.mandateId() == mandateId).findFirst();
    }

    /** Whether the person serves, by whichever of their mandates. */
    public boolean serves(SeatHolder person) {
        return holders().anyMatch(person::isSamePersonAs);
    }

    public boolean isConflicted(SeatHolder person) {
        return conflicted.stream().anyMatch(person::isSamePersonAs);
    }

    /** The seats that somebody else serves on than at the matter before, each with its one cause. */
    public List<ServingSeat> changesSince(Serving before) {
        return seats.stream().filter(seat -> !before.isServedAlike(seat)).toList();
    }

    private boolean isServedAlike(ServingSeat later) {
        return seats.stream()
                .filter(seat -> seat.seat().seatId() == later.seat().seatId())
                .anyMatch(seat -> seat.holder().equals(later.holder()));
    }
}
