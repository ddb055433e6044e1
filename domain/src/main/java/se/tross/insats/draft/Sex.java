package se.tross.insats.draft;

/** As participations are counted by sex. */
public enum Sex {
    WOMEN,
    MEN
}
