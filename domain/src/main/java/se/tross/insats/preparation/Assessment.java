package se.tross.insats.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.insats.application.Application;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/** How one of the beredningsgrupp judges an application by one criterion. */
@Entity
@Table(name = "insats_assessment")
public class Assessment extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_assessment_seq")
    @SequenceGenerator(
            name = "insats_assessment_seq",
            sequenceName = "insats_assessment_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "application_id", nullable = false, updatable = false)
    private long applicationId;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private int criterion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Grade grade;

    @Column(nullable = false)
    private String reason;

    /** For JPA. */
    protected Assessment() {}

    /**
     * @param name of who judges
     * @param criterion its position, from 1
     * @throws Refused without a grade or a reason
     */
    public Assessment(Application application, long accountId, String name, int criterion, Judgement judgement) {
        super(application.forbundId());
        this.applicationId = application.id();
        this.accountId = accountId;
        this.name = name;
        this.criterion = criterion;
        judge(judgement);
    }

    /** @throws Refused without a grade or a reason */
    public final void judge(Judgement judgement) {
        Refused.ifAny(judgement.refusals(criterion));
        grade = judgement.grade();
        reason = judgement.reason();
    }

    public Judgement judgement() {
        return new Judgement(grade, reason);
    }

    public long applicationId() {
        return applicationId;
    }

    public long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public int criterion() {
        return criterion;
    }
}
