package se.tross.insats;

/** How participations are followed up (S4). The förbund keeps counts only, whichever it is (P1, P2). */
public enum CountMethod {
    /** The members register each participation where the state keeps it, and the förbund gets the counts. */
    REGISTERED,
    /** Only how many (volyminsats). */
    NUMBERS_ONLY
}
