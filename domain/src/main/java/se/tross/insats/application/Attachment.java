package se.tross.insats.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tross.shared.entity.ForbundRecord;

/** A file that goes with an application. One that is removed is told of in the history, and can be taken back. */
@Entity
@Table(name = "insats_attachment")
public class Attachment extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_attachment_seq")
    @SequenceGenerator(
            name = "insats_attachment_seq",
            sequenceName = "insats_attachment_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "application_id", nullable = false, updatable = false)
    private long applicationId;

    @Column(name = "content_id", nullable = false, updatable = false)
    private long contentId;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AttachmentKind kind;

    @Column(nullable = false, updatable = false)
    private int size;

    @Column(name = "removed_at")
    private Instant removedAt;

    /** For JPA. */
    protected Attachment() {}

    public Attachment(Application application, AttachmentFile file, AttachmentContent content) {
        super(application.forbundId());
        this.applicationId = application.id();
        this.contentId = content.id();
        this.fileName = file.name();
        this.kind = file.kind();
        this.size = file.size();
    }

    public void remove(Instant when) {
        removedAt = when;
    }

    public void takeBack() {
        removedAt = null;
    }

    /** Whether it goes with the application. */
    public boolean isThere() {
        return removedAt == null;
    }

    public long applicationId() {
        return applicationId;
    }

    public long contentId() {
        return contentId;
    }

    public String fileName() {
        return fileName;
    }

    public AttachmentKind kind() {
        return kind;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public Long id() {
        return id;
    }
}
