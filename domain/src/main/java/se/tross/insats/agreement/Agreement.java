package se.tross.insats.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.AgreementRefusal.AgreementIsSigned;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.grant.Grant;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * What the förbund and the owner of an insats agree on (överenskommelse): drawn up from the grant, written further, and signed.
 * Before it is signed nothing is paid (M8). What is signed stays as it is; a later one is drawn up beside it.
 */
@Entity
@Table(name = "insats_agreement")
public class Agreement extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_agreement_seq")
    @SequenceGenerator(
            name = "insats_agreement_seq",
            sequenceName = "insats_agreement_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(name = "grant_id", nullable = false, updatable = false)
    private long grantId;

    @Column(nullable = false)
    private String body;

    @Column(name = "awaits_appeal", nullable = false)
    private boolean awaitsAppeal;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "file_id")
    private Long fileId;

    /** For JPA. */
    protected Agreement() {}

    /**
     * @param text filled from the grant
     * @param awaitsAppeal whether it holds only if the decision gains legal force (B18)
     * @throws Refused if the text cannot be kept
     */
    public Agreement(Grant grant, AgreementText text, boolean awaitsAppeal) {
        super(grant.forbundId());
        insatsId = grant.insatsId();
        grantId = grant.id();
        write(text, awaitsAppeal);
    }

    /** @throws Refused if it is signed, or the text cannot be kept */
    public final void write(AgreementText text, boolean newAwaitsAppeal) {
        Refused.ifAny(refusalsOfWriting());
        Refused.ifAny(text.refusals());
        body = text.body();
        awaitsAppeal = newAwaitsAppeal;
    }

    /** Why nobody may write in it; empty until it is signed. */
    public List<InsatsRefusal> refusalsOfWriting() {
        return isSigned() ? List.of(new AgreementIsSigned()) : List.of();
    }

    /**
     * @param decided the day of the board's decision
     * @param file the signed file
     * @throws Refused if it is signed already, who or when is missing, or the day cannot be
     */
    public void sign(Signing signing, LocalDate decided, LocalDate today, SignedFile file) {
        Refused.ifAny(refusalsOfWriting());
        Refused.ifAny(signing.refusals(decided, today));
        signedOn = signing.on();
        signedBy = signing.by();
        fileId = file.id();
    }

    public boolean isSigned() {
        return signedOn != null;
    }

    public AgreementText text() {
        return new AgreementText(body);
    }

    /** Whether it holds only if the decision gains legal force (B18). */
    public boolean awaitsAppeal() {
        return awaitsAppeal;
    }

    /** Who signed and when; null until then. */
    public Signing signing() {
        return isSigned() ? new Signing(signedBy, signedOn) : null;
    }

    /** The signed file; null until then. */
    public Long fileId() {
        return fileId;
    }

    public long insatsId() {
        return insatsId;
    }

    public long grantId() {
        return grantId;
    }

    public Long id() {
        return id;
    }
}
