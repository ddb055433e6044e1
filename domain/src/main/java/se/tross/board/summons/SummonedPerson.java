package se.tross.board.summons;

import se.tross.forbund.seat.SeatHolder;

/**
 * Somebody on the board with the summons.
 *
 * @param holder who
 * @param row as what, and what was answered
 */
public record SummonedPerson(SeatHolder holder, Summoned row) {

    boolean isSameAs(SummonedPerson other) {
        return holder.isSamePersonAs(other.holder);
    }
}
