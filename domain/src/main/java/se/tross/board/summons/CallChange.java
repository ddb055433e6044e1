package se.tross.board.summons;

/** What follows from an answer for the others. */
public sealed interface CallChange {

    /** The deputy is called to serve on the seat. */
    record Called(SummonedSeat seat, SummonedPerson deputy) implements CallChange {}

    /** The deputy need not serve after all. */
    record Released(SummonedSeat seat, SummonedPerson deputy) implements CallChange {}

    /** Nobody is left who could serve on the seat. */
    record NobodyLeft(SummonedSeat seat) implements CallChange {}
}
