package se.tross.board.archive;

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
import java.util.Optional;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/**
 * A file that is kept for good beside minutes and notices, with the SHA-256 by which anybody can tell it from another. It is
 * never changed and never removed: a better scan of the original is one more.
 */
@Entity
@Table(name = "board_archived_file")
public class ArchivedFile extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_archived_file_seq")
    @SequenceGenerator(
            name = "board_archived_file_seq",
            sequenceName = "board_archived_file_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ArchiveKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Rendition rendition;

    @Column(name = "justering_id", updatable = false)
    private Long justeringId;

    @Column(name = "notice_id", updatable = false)
    private Long noticeId;

    @NotFreeText("Computed from the text, typed by nobody")
    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private int size;

    @NotFreeText("A digest of the bytes")
    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    @Column(name = "kept_at", nullable = false, updatable = false)
    private Instant keptAt;

    @Column(name = "kept_by", nullable = false, updatable = false)
    private String keptBy;

    /** For JPA. */
    protected ArchivedFile() {}

    private ArchivedFile(
            long forbundId, ArchiveKind kind, Rendition rendition, PaperFile file, String keptBy, Instant keptAt) {
        super(forbundId);
        this.kind = kind;
        this.rendition = rendition;
        this.fileName = file.name();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.bytes = file.bytes();
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    /**
     * What was adjusted, as it was approved. Whoever calls knows that it is.
     *
     * @param justeringId the justering that made it final
     * @param told the hash of the text that the file tells
     */
    public static ArchivedFile frozen(
            long forbundId,
            long justeringId,
            Rendition rendition,
            String told,
            PaperFile file,
            String keptBy,
            Instant keptAt) {
        ArchivedFile kept = new ArchivedFile(forbundId, ArchiveKind.FROZEN, rendition, file, keptBy, keptAt);
        kept.justeringId = justeringId;
        kept.contentHash = told;
        return kept;
    }

    /** What was signed by hand or with an electronic signature. Whoever calls knows that the text is adjusted. */
    public static ArchivedFile original(
            long forbundId, long justeringId, String approved, ReadPaper read, String keptBy, Instant keptAt) {
        ArchivedFile kept =
                new ArchivedFile(forbundId, ArchiveKind.ORIGINAL, Rendition.FULL, read.file(), keptBy, keptAt);
        kept.justeringId = justeringId;
        kept.contentHash = approved;
        return kept;
    }

    /** That a notice was posted. Whoever calls knows that it has come down. */
    public static ArchivedFile proof(long forbundId, long noticeId, PaperFile file, String keptBy, Instant keptAt) {
        ArchivedFile kept = new ArchivedFile(forbundId, ArchiveKind.PROOF, Rendition.FULL, file, keptBy, keptAt);
        kept.noticeId = noticeId;
        return kept;
    }

    public ArchiveKind kind() {
        return kind;
    }

    public Rendition rendition() {
        return rendition;
    }

    /** Whose text it is; null for the proof of a notice. */
    public Long justeringId() {
        return justeringId;
    }

    /** Whose proof it is; null for everything else. */
    public Long noticeId() {
        return noticeId;
    }

    /** The text that it tells; empty for the proof of a notice. */
    public Optional<String> told() {
        return Optional.ofNullable(contentHash);
    }

    public String fileName() {
        return fileName;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    /** 64 digits. */
    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Instant keptAt() {
        return keptAt;
    }

    /** The name of who brought it; Tross for what Tross made. */
    public String keptBy() {
        return keptBy;
    }

    public Long id() {
        return id;
    }
}
