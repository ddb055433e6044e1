package se.tross.insats.draft;

import se.tross.insats.AgeRange;

/** Ages that participations are counted in. */
public enum AgeBand {
    UNDER_25(0, 24),
    FROM_25(25, 34),
    FROM_35(35, 44),
    FROM_45(45, 54),
    FROM_55(55, 64),
    FROM_65(65, 120);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Whether the band has ages of the range. */
    public boolean meets(AgeRange ages) {
        return from <= ages.to() && to >= ages.from();
    }
}
