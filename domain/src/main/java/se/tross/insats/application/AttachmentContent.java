package se.tross.insats.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/** What an attached file holds, kept beside the {@link Attachment}, so that a list of them never reads it. It never changes. */
@Entity
@Table(name = "insats_attachment_content")
public class AttachmentContent extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_attachment_content_seq")
    @SequenceGenerator(
            name = "insats_attachment_content_seq",
            sequenceName = "insats_attachment_content_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    @NotFreeText("A digest of the bytes")
    @Column(nullable = false, updatable = false)
    private String sha256;

    /** For JPA. */
    protected AttachmentContent() {}

    public AttachmentContent(long forbundId, AttachmentFile file) {
        super(forbundId);
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String sha256() {
        return sha256;
    }

    public Long id() {
        return id;
    }
}
