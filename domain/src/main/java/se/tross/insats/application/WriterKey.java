package se.tross.insats.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.tross.shared.access.SecretKey;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/** The key of a letter, which opens an application for its receiver until its time is over or the person writes no more. */
@Entity
@Table(name = "insats_writer_key")
public class WriterKey extends ForbundRecord {

    /** How long a link opens anything. */
    public static final Duration OPENS = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_writer_key_seq")
    @SequenceGenerator(
            name = "insats_writer_key_seq",
            sequenceName = "insats_writer_key_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "writer_id", nullable = false, updatable = false)
    private long writerId;

    @NotFreeText("A hash")
    @Column(name = "key_hash", nullable = false, updatable = false)
    private String keyHash;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    /** For JPA. */
    protected WriterKey() {}

    public WriterKey(ApplicationWriter writer, SecretKey key, Instant when) {
        super(writer.forbundId());
        this.writerId = writer.id();
        this.keyHash = key.hash();
        this.madeAt = when;
        this.expiresAt = when.plus(OPENS);
    }

    public long writerId() {
        return writerId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
