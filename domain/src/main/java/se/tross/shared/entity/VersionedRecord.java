package se.tross.shared.entity;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What two people may change at once: the later one is refused, and is told who was first. */
@MappedSuperclass
public abstract class VersionedRecord extends ForbundRecord {

    @Version
    private long version;

    /** For JPA. */
    protected VersionedRecord() {}

    protected VersionedRecord(long forbundId) {
        super(forbundId);
    }

    /** How many times it has been changed, for noticing that somebody else did. */
    public long version() {
        return version;
    }
}
