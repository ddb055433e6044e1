package se.tross.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import se.tross.shared.entity.ForbundRecord;

/** One payer's weight in an {@link AllocationKey}. */
@Entity
@Table(name = "contribution_key_row")
public class KeyRow extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contribution_key_row_seq")
    @SequenceGenerator(
            name = "contribution_key_row_seq",
            sequenceName = "contribution_key_row_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "key_id", nullable = false, updatable = false)
    private AllocationKey key;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Column(nullable = false)
    private BigDecimal weight;

    @Column(name = "second_weight")
    private BigDecimal secondWeight;

    @Column(nullable = false)
    private int position;

    /** For JPA. */
    protected KeyRow() {}

    KeyRow(AllocationKey key, KeyWeight terms, int position) {
        super(key.forbundId());
        this.key = key;
        this.memberId = terms.memberId();
        reweigh(terms, position);
    }

    /** The same payer's row in a rewritten key. */
    final void reweigh(KeyWeight terms, int newPosition) {
        weight = terms.weight();
        secondWeight = terms.secondWeight();
        position = newPosition;
    }

    /** The row as a value. */
    public KeyWeight weight() {
        return new KeyWeight(memberId, weight, secondWeight);
    }

    public Long id() {
        return id;
    }

    public AllocationKey key() {
        return key;
    }

    public long memberId() {
        return memberId;
    }

    public int position() {
        return position;
    }
}
