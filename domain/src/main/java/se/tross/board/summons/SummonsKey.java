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
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/** The key of a letter, which opens its receiver's summons. Each letter has its own, and the earlier ones go on opening. */
@Entity
@Table(name = "board_summons_key")
public class SummonsKey extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_summons_key_seq")
    @SequenceGenerator(
            name = "board_summons_key_seq",
            sequenceName = "board_summons_key_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "summoned_id", nullable = false, updatable = false)
    private long summonedId;

    @NotFreeText("A hash")
    @Column(name = "key_hash", nullable = false, updatable = false)
    private String keyHash;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** For JPA. */
    protected SummonsKey() {}

    public SummonsKey(Summoned summoned, SecretKey key, Instant when) {
        super(summoned.forbundId());
        this.summonedId = summoned.id() == null ? 0 : summoned.id();
        this.keyHash = key.hash();
        this.madeAt = when;
    }

    public long summonedId() {
        return summonedId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Long id() {
        return id;
    }
}
