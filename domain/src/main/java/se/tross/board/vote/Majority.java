package se.tross.board.vote;

/** How many must agree (L26, L27): more than half of the votes cast, or a fraction of all who are present and may vote. */
public enum Majority {
    SIMPLE(0, 1),
    TWO_THIRDS(2, 3),
    THREE_QUARTERS(3, 4),
    FOUR_FIFTHS(4, 5);

    private final int part;
    private final int whole;

    Majority(int part, int whole) {
        this.part = part;
        this.whole = whole;
    }

    public boolean isQualified() {
        return this != SIMPLE;
    }

    /** The fraction as a charter writes it, such as 2/3; empty for the simple majority. */
    public String fraction() {
        return isQualified() ? part + "/" + whole : "";
    }

    /**
     * The least number of yes among so many who are present and may vote, whether they vote or not (L27).
     *
     * @throws IllegalStateException for the simple majority, which depends on the votes against
     */
    public int needed(int present) {
        if (!isQualified()) {
            throw new IllegalStateException("A simple majority is counted on the votes cast");
        }
        return (present * part + whole - 1) / whole;
    }
}
