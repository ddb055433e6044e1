package se.tross.insats.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.board.paper.ReadPaper;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/** A signed agreement as it was scanned. Kept beside the {@link Agreement}, so that no list reads it; it never changes. */
@Entity
@Table(name = "insats_signed_file")
public class SignedFile extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_signed_file_seq")
    @SequenceGenerator(
            name = "insats_signed_file_seq",
            sequenceName = "insats_signed_file_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private int pages;

    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    @NotFreeText("A digest of the bytes")
    @Column(nullable = false, updatable = false)
    private String sha256;

    /** For JPA. */
    protected SignedFile() {}

    public SignedFile(Agreement agreement, ReadPaper read) {
        super(agreement.forbundId());
        insatsId = agreement.insatsId();
        name = read.file().name();
        pages = read.pages();
        bytes = read.file().bytes();
        sha256 = read.file().sha256();
    }

    public String name() {
        return name;
    }

    public int pages() {
        return pages;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String sha256() {
        return sha256;
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
