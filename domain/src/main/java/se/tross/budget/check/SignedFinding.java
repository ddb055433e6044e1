package se.tross.budget.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tross.budget.BudgetVersion;
import se.tross.budget.FindingRefusal.SignatureReasonMissing;
import se.tross.budget.FindingRefusal.SignatureReasonTooLong;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;

/** Something that the self-check found and somebody signed away with a reason. It holds for that very finding, numbers included: the fingerprint says which. */
@Entity
@Table(name = "budget_signed_finding")
public class SignedFinding extends ForbundRecord {
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_signed_finding_seq")
    @SequenceGenerator(
            name = "budget_signed_finding_seq",
            sequenceName = "budget_signed_finding_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    @NotFreeText("Computed from the finding, typed by nobody")
    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @NotFreeText("The key of a sentence")
    @Column(nullable = false, updatable = false)
    private String finding;

    @Column(nullable = false)
    private String reason;

    @Column(name = "signed_by", nullable = false, updatable = false)
    private String signedBy;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    /** For JPA. */
    protected SignedFinding() {}

    /**
     * @param finding the key of the finding's sentence
     * @throws Refused if the reason is missing or does not fit
     */
    public SignedFinding(
            BudgetVersion version, String fingerprint, String finding, String reason, String who, Instant when) {
        super(version.forbundId());
        this.versionId = version.id();
        this.fingerprint = fingerprint;
        this.finding = finding;
        this.reason = reason == null ? "" : reason.strip();
        this.signedBy = who;
        this.signedAt = when;
        if (this.reason.isEmpty()) {
            throw new Refused(new SignatureReasonMissing());
        }
        if (this.reason.length() > LONGEST) {
            throw new Refused(new SignatureReasonTooLong(LONGEST));
        }
    }

    public long versionId() {
        return versionId;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public String finding() {
        return finding;
    }

    public String reason() {
        return reason;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Long id() {
        return id;
    }
}
