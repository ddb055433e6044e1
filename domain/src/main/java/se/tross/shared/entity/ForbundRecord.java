package se.tross.shared.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * What is kept for a förbund: everything. The database shows a row to its own förbund alone and lets nobody hand it over to
 * another, so it is said once, when the record is made.
 */
@MappedSuperclass
public abstract class ForbundRecord {

    @Column(name = "forbund_id", nullable = false, updatable = false)
    private long forbundId;

    /** For JPA. */
    protected ForbundRecord() {}

    protected ForbundRecord(long forbundId) {
        this.forbundId = forbundId;
    }

    public long forbundId() {
        return forbundId;
    }
}
