package se.tross.board.meeting;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.TooFewAskForMeeting;

/**
 * Who wants the meeting (B1): the board by its own plan, the chair, or at least a third of the ledamöter.
 *
 * @param ground on what ground it is called
 * @param askedBy the mandates of those who ask; only counted when a third asks
 */
public record MeetingCall(CallGround ground, Set<Long> askedBy) implements Serializable {

    private static final int ONE_IN = 3;

    public MeetingCall {
        askedBy = Set.copyOf(askedBy);
    }

    public static MeetingCall byTheBoard() {
        return new MeetingCall(CallGround.BOARD, Set.of());
    }

    public static MeetingCall byTheChair() {
        return new MeetingCall(CallGround.CHAIR, Set.of());
    }

    /** How many ledamöter of so many make a third: of four two, of six two, of seven three. */
    public static int needed(int seats) {
        return (seats + ONE_IN - 1) / ONE_IN;
    }

    /**
     * Why the meeting cannot be called on this ground; empty when it can.
     *
     * @param ordinary the mandates of the ledamöter of the day; deputies do not count
     */
    public List<BoardRefusal> refusals(Collection<Long> ordinary) {
        if (ground != CallGround.THIRD_OF_BOARD) {
            return List.of();
        }
        Set<Long> seats = new HashSet<>(ordinary);
        int asking = (int) askedBy.stream().filter(seats::contains).count();
        int needed = Math.max(1, needed(seats.size()));
        return asking < needed ? List.of(new TooFewAskForMeeting(asking, needed)) : List.of();
    }
}
