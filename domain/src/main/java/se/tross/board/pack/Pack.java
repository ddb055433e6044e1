package se.tross.board.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import se.tross.board.meeting.Meeting;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/** A version of a meeting's document pack. It never changes: what is late makes another version. */
@Entity
@Table(name = "board_pack")
public class Pack extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_pack_seq")
    @SequenceGenerator(name = "board_pack_seq", sequenceName = "board_pack_seq", initialValue = 50, allocationSize = 50)
    private Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(nullable = false, updatable = false)
    private int number;

    @NotFreeText("The name of an account")
    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "last_page", nullable = false, updatable = false)
    private int lastPage;

    @Column(nullable = false, updatable = false)
    private long size;

    @NotFreeText("A digest of the file")
    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "open_size", updatable = false)
    private Long openSize;

    @NotFreeText("A digest of the file")
    @Column(name = "open_sha256", updatable = false)
    private String openSha256;

    /** For JPA. */
    protected Pack() {}

    /**
     * @param whole the file with everything
     * @param open the file without secret matters; null when none is secret, so that both are one
     */
    public Pack(Meeting meeting, PackLayout layout, BoundFile whole, BoundFile open, String madeBy, Instant madeAt) {
        super(meeting.forbundId());
        this.meetingId = meeting.id();
        this.number = layout.number();
        this.lastPage = layout.lastPage();
        this.size = whole.size();
        this.sha256 = whole.sha256();
        this.openSize = open == null ? null : open.size();
        this.openSha256 = open == null ? null : open.sha256();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** The file that somebody gets. @param everything whether they may see secret matters (P5) */
    public BoundFile file(boolean everything) {
        return everything || !hasSecrets() ? new BoundFile(size, sha256) : new BoundFile(openSize, openSha256);
    }

    /** Whether there is a copy of its own for those who may not see secret matters. */
    public boolean hasSecrets() {
        return Optional.ofNullable(openSha256).isPresent();
    }

    public long meetingId() {
        return meetingId;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The highest number printed on a page. */
    public int lastPage() {
        return lastPage;
    }

    public Long id() {
        return id;
    }
}
