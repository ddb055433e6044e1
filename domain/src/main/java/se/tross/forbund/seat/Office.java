package se.tross.forbund.seat;

/** Who leads the board, in the order in which they step in for each other (L24). */
public enum Office {
    CHAIR,
    VICE_CHAIR_1,
    VICE_CHAIR_2
}
