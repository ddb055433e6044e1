package se.tross.board.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/**
 * What a paper's file holds. Kept beside the {@link Paper}, so that a list of papers never reads it, and for as long as a
 * paper may be taken back from the bin. It never changes: a replaced paper has another.
 */
@Entity
@Table(name = "board_paper_content")
public class PaperContent extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_paper_content_seq")
    @SequenceGenerator(
            name = "board_paper_content_seq",
            sequenceName = "board_paper_content_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    @NotFreeText("A digest of the bytes")
    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "kept_at", nullable = false, updatable = false)
    private Instant keptAt;

    /** For JPA. */
    protected PaperContent() {}

    public PaperContent(long forbundId, PaperFile file, Instant keptAt) {
        super(forbundId);
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.keptAt = keptAt;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String sha256() {
        return sha256;
    }

    public Instant keptAt() {
        return keptAt;
    }

    public Long id() {
        return id;
    }
}
