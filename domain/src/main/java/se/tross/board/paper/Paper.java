package se.tross.board.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.board.Wording;
import se.tross.board.meeting.Matter;
import se.tross.shared.entity.VersionedRecord;

/** A paper that a matter brings to the board. The {@link Papers} of the matter give it its place. */
@Entity
@Table(name = "board_paper")
public class Paper extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_paper_seq")
    @SequenceGenerator(
            name = "board_paper_seq",
            sequenceName = "board_paper_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private long matterId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String title;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(nullable = false)
    private int pages;

    @Column(nullable = false)
    private int size;

    @Column(name = "content_id", nullable = false)
    private long contentId;

    /** For JPA. */
    protected Paper() {}

    Paper(Matter matter, ReadPaper read, PaperContent content) {
        super(matter.forbundId());
        meetingId = matter.meetingId();
        matterId = matter.id();
        title = read.file().title();
        take(read, content);
    }

    final void take(ReadPaper read, PaperContent content) {
        fileName = read.file().name();
        pages = read.pages();
        size = read.file().size();
        contentId = content.id();
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** @throws se.tross.shared.refusal.Refused if the title is empty or does not fit */
    void call(String newTitle) {
        title = Wording.required("title", newTitle, Wording.LINE);
    }

    public long matterId() {
        return matterId;
    }

    public long meetingId() {
        return meetingId;
    }

    /** The place among the matter's papers, from 1. */
    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName;
    }

    public int pages() {
        return pages;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public long contentId() {
        return contentId;
    }

    public Long id() {
        return id;
    }
}
