package se.tross.board;

/** What is wrong with a text of the board's records, wherever it stands. */
public sealed interface WordingRefusal extends BoardRefusal {

    /** A text that may not be left out is empty. */
    record WordingMissing(String field) implements WordingRefusal {}

    /** A text is longer than its place. */
    record WordingTooLong(String field, int most) implements WordingRefusal {}

    /** A pattern for numbers that cannot be read as one (B23). */
    record SeriesNotReadable(String field, String pattern) implements WordingRefusal {}

    /** A number that does not belong to its series, or is none (B23). */
    record NumberNotInSeries(String field, String number, String pattern) implements WordingRefusal {}
}
