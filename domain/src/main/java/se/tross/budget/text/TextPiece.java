package se.tross.budget.text;

import java.io.Serializable;

/** A piece of a text with live figures. */
public sealed interface TextPiece extends Serializable {

    /** Words as they were written. */
    record Words(String text) implements TextPiece {}

    /** A figure, filled in: what the text says, and the figure with its way. */
    record Figure(String text, LiveFigure figure) implements TextPiece {}

    /** A reference to a figure that does not exist, or no longer does; shown as it was written. */
    record Missing(String written) implements TextPiece {}
}
