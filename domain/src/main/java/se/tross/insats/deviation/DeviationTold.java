package se.tross.insats.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tross.shared.entity.ForbundRecord;

/** That somebody was told of a deviation by letter (W6). */
@Entity
@Table(name = "insats_deviation_told")
public class DeviationTold extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_deviation_told_seq")
    @SequenceGenerator(
            name = "insats_deviation_told_seq",
            sequenceName = "insats_deviation_told_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "deviation_id", nullable = false, updatable = false)
    private long deviationId;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(name = "told_by", nullable = false, updatable = false)
    private String toldBy;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    /** For JPA. */
    protected DeviationTold() {}

    /** @param address who was told @param who who told */
    public DeviationTold(Deviation deviation, String address, String who, Instant when) {
        super(deviation.forbundId());
        deviationId = deviation.id();
        this.address = address;
        toldBy = who;
        toldAt = when;
    }

    public long deviationId() {
        return deviationId;
    }

    public String address() {
        return address;
    }

    public String toldBy() {
        return toldBy;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
