package se.tross.board.pack;

/** Whether a part is still read. What is not leaves its page numbers unused, and a leaf there says so. */
public enum PartStanding {
    IN,
    /** Something else has taken its place, on other pages. */
    REPLACED,
    WITHDRAWN
}
