package se.tross.budget.reallocation;

/** How far a reallocation has come; only what is decided moves money. */
public enum ReallocationStatus {
    /** By the förbundschef, within the charter's limit (M8). */
    DECIDED_BY_DELEGATION,
    PROPOSED,
    /** By the board. */
    DECIDED,
    REJECTED;

    public boolean movesMoney() {
        return this == DECIDED_BY_DELEGATION || this == DECIDED;
    }
}
