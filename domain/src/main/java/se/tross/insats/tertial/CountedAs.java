package se.tross.insats.tertial;

/** How a count is divided: by sex where that is known and matters. */
public enum CountedAs {
    WOMEN,
    MEN,
    /** Not divided. */
    UNDIVIDED
}
