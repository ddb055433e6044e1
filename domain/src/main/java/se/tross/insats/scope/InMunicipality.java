package se.tross.insats.scope;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.insats.Insats;
import se.tross.shared.entity.ForbundRecord;

/** That people of a municipality are within an insats (L18). The municipality is a member of the förbund. */
@Entity
@Table(name = "insats_in_municipality")
public class InMunicipality extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_in_municipality_seq")
    @SequenceGenerator(
            name = "insats_in_municipality_seq",
            sequenceName = "insats_in_municipality_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    /** For JPA. */
    protected InMunicipality() {}

    public InMunicipality(Insats insats, long memberId) {
        super(insats.forbundId());
        insatsId = insats.id();
        this.memberId = memberId;
    }

    public long insatsId() {
        return insatsId;
    }

    public long memberId() {
        return memberId;
    }
}
