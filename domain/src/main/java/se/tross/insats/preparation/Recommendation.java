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
import java.time.LocalDate;
import se.tross.insats.application.Application;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/** What the beredningsgrupp recommends of an application. It binds nobody (L29). */
@Entity
@Table(name = "insats_recommendation")
public class Recommendation extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_recommendation_seq")
    @SequenceGenerator(
            name = "insats_recommendation_seq",
            sequenceName = "insats_recommendation_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "application_id", nullable = false, updatable = false)
    private long applicationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Advice advice;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String conditions;

    @Column(nullable = false)
    private String present;

    @Column(name = "made_on", nullable = false)
    private LocalDate madeOn;

    /** For JPA. */
    protected Recommendation() {}

    /** @throws Refused with everything that is missing */
    public Recommendation(Application application, AdviceTerms terms, LocalDate today) {
        super(application.forbundId());
        this.applicationId = application.id();
        change(terms, today);
    }

    /** @throws Refused with everything that is missing */
    public final void change(AdviceTerms terms, LocalDate today) {
        Refused.ifAny(terms.refusals());
        advice = terms.advice();
        reason = terms.reason();
        conditions = terms.conditions();
        present = terms.present();
        madeOn = today;
    }

    public AdviceTerms terms() {
        return new AdviceTerms(advice, reason, conditions, present);
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public long applicationId() {
        return applicationId;
    }
}
