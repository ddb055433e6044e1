package se.tross.insats.ending;

/** How far a final report has come. */
public enum FinalReportStatus {
    DRAFT,
    HANDED_IN,
    /** The office asks for more; it can be written again. */
    ASKED_BACK,
    APPROVED;

    /** Whether it can be written in. */
    public boolean isOpen() {
        return this == DRAFT || this == ASKED_BACK;
    }
}
