package se.tross.insats.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.insats.application.Application;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;

/** That one of the beredningsgrupp has a conflict of interest in an application, and has no part in its preparation. */
@Entity
@Table(name = "insats_declared_conflict")
public class DeclaredConflict extends ForbundRecord {

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(InsatsTextMissing::new, InsatsTextTooLong::new);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_declared_conflict_seq")
    @SequenceGenerator(
            name = "insats_declared_conflict_seq",
            sequenceName = "insats_declared_conflict_seq",
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
    private String reason;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    /** For JPA. */
    protected DeclaredConflict() {}

    /** @throws Refused without a reason */
    public DeclaredConflict(Application application, long accountId, String name, String reason, Instant when) {
        super(application.forbundId());
        Refused.ifAny(TEXTS.refusalOfRequired("conflict", reason, TextRules.LINE).stream()
                .toList());
        this.applicationId = application.id();
        this.accountId = accountId;
        this.name = name;
        this.reason = TextRules.plain(reason);
        this.declaredAt = when;
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

    public String reason() {
        return reason;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
