package se.tross.budget;

/** How far a budget version has come. Only a decided version binds money. */
public enum VersionStatus {
    DRAFT,
    PROPOSED,
    DECIDED,
    /** Was decided, and has been replaced by a version decided later. */
    REVISED;

    /** Whether the office works on it, or the board is about to decide it. */
    public boolean isOpen() {
        return this == DRAFT || this == PROPOSED;
    }

    /** Whether the board has decided it, even if it was replaced later. */
    public boolean isDecided() {
        return !isOpen();
    }
}
