package se.tross.forbund.seat;

import java.io.Serializable;

/** Somebody has come to the board, left it, or serves as something else, from some day on; in the transaction of the use case. */
public record BoardChanged() implements Serializable {}
