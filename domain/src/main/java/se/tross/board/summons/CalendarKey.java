package se.tross.board.summons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tross.shared.access.SecretKey;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.personaldata.NotFreeText;

/** The key of somebody's own calendar of the board's meetings. A new one ends the old one. */
@Entity
@Table(name = "board_calendar_key")
public class CalendarKey extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_calendar_key_seq")
    @SequenceGenerator(
            name = "board_calendar_key_seq",
            sequenceName = "board_calendar_key_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @NotFreeText("A hash")
    @Column(name = "key_hash", nullable = false)
    private String keyHash;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    /** For JPA. */
    protected CalendarKey() {}

    public CalendarKey(long forbundId, long accountId, SecretKey key, Instant when) {
        super(forbundId);
        this.accountId = accountId;
        renew(key, when);
    }

    /** Whoever has the old key finds nothing by it any more. */
    public final void renew(SecretKey key, Instant when) {
        keyHash = key.hash();
        madeAt = when;
    }

    public long accountId() {
        return accountId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Long id() {
        return id;
    }
}
