package se.tross.insats.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.refusal.Refused;

/** What the förbund draws its agreements up from. Each change is a new version; the highest number applies. */
@Entity
@Table(name = "insats_agreement_template")
public class AgreementTemplate extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_agreement_template_seq")
    @SequenceGenerator(
            name = "insats_agreement_template_seq",
            sequenceName = "insats_agreement_template_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "written_by", nullable = false, updatable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    /** For JPA. */
    protected AgreementTemplate() {}

    /** @param number from 1 @throws Refused if the text cannot be kept */
    public AgreementTemplate(long forbundId, int number, AgreementText text, String writtenBy, Instant writtenAt) {
        super(forbundId);
        Refused.ifAny(text.refusalsOfTemplate());
        this.number = number;
        this.body = text.body();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public int number() {
        return number;
    }

    public AgreementText text() {
        return new AgreementText(body);
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Long id() {
        return id;
    }
}
