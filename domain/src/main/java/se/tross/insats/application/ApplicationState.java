package se.tross.insats.application;

/** How far an application has come; how far its insats has, the register says. */
public enum ApplicationState {
    /** The applicant writes; nobody else reads but the office. */
    DRAFT,
    /** The beredningsgrupp and the board have it. */
    HANDED_IN,
    /** The applicant is asked for more, until a day. */
    COMPLETION_ASKED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** The board has said yes or no. */
    DECIDED;

    /** Whether its applicant may write in it. */
    public boolean isOpen() {
        return this == DRAFT || this == COMPLETION_ASKED;
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this == WITHDRAWN || this == DECIDED;
    }
}
