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

/** That an insats is for a target group (S4). One that it is no longer for is removed, and the history tells it. */
@Entity
@Table(name = "insats_for_group")
public class ForGroup extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_for_group_seq")
    @SequenceGenerator(
            name = "insats_for_group_seq",
            sequenceName = "insats_for_group_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(name = "target_group_id", nullable = false, updatable = false)
    private long targetGroupId;

    /** For JPA. */
    protected ForGroup() {}

    public ForGroup(Insats insats, long targetGroupId) {
        super(insats.forbundId());
        insatsId = insats.id();
        this.targetGroupId = targetGroupId;
    }

    public long insatsId() {
        return insatsId;
    }

    public long targetGroupId() {
        return targetGroupId;
    }
}
