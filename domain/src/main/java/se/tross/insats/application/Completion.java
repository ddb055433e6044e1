package se.tross.insats.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;

/** That an applicant was asked for more: what, and until when. */
@Entity
@Table(name = "insats_completion")
public class Completion extends ForbundRecord {

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(InsatsTextMissing::new, InsatsTextTooLong::new);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_completion_seq")
    @SequenceGenerator(
            name = "insats_completion_seq",
            sequenceName = "insats_completion_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "application_id", nullable = false, updatable = false)
    private long applicationId;

    @Column(nullable = false, updatable = false)
    private String wanted;

    @Column(nullable = false, updatable = false)
    private LocalDate deadline;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    /** For JPA. */
    protected Completion() {}

    /**
     * @param wanted what is asked for
     * @param askedBy the name of who asks
     * @throws Refused if nothing is asked for
     */
    public Completion(Application application, String wanted, LocalDate deadline, String askedBy, Instant when) {
        super(application.forbundId());
        Refused.ifAny(TEXTS.refusalOfRequired("wanted", wanted, TextRules.TEXT).stream()
                .toList());
        this.applicationId = application.id();
        this.wanted = TextRules.plain(wanted);
        this.deadline = deadline;
        this.askedBy = askedBy;
        this.askedAt = when;
    }

    public long applicationId() {
        return applicationId;
    }

    public String wanted() {
        return wanted;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
