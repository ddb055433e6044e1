package se.tross.insats.preparation;

/** What the beredningsgrupp advises; the board decides (L29). */
public enum Advice {
    GRANT,
    GRANT_IN_PART,
    REFUSE
}
