package se.tross.board.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.board.Wording;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * What the secretary writes while a matter is handled: the note for the minutes, and the decision in the making. Kept as it is
 * typed, so that nothing is lost with a browser or a server.
 */
@Entity
@Table(name = "board_note")
public class MatterNote extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_note_seq")
    @SequenceGenerator(name = "board_note_seq", sequenceName = "board_note_seq", initialValue = 50, allocationSize = 50)
    private Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private long matterId;

    @Column(nullable = false)
    private String note = "";

    @Column(nullable = false)
    private String wording = "";

    @Column(nullable = false)
    private String reason = "";

    /** For JPA. */
    protected MatterNote() {}

    /** Nothing is written yet. */
    public MatterNote(Matter matter) {
        super(matter.forbundId());
        meetingId = matter.meetingId();
        matterId = matter.id() == null ? 0 : matter.id();
    }

    /**
     * Writes, as it is typed. The note is part of the minutes, which are written on when the meeting is over.
     *
     * @throws Refused if the meeting is not going on, other than for a note, or the text does not fit
     */
    public void write(Meeting meeting, NoteField field, String typed) {
        if (field != NoteField.NOTE || meeting.status() != MeetingStatus.CLOSED) {
            Refused.ifAny(meeting.refusalsOfConduct());
        }
        String text = Wording.optional(inputOf(field), typed, Wording.TEXT);
        switch (field) {
            case NOTE -> note = text;
            case WORDING -> wording = text;
            case REASON -> reason = text;
        }
    }

    /** What stands there; may be empty. */
    public String text(NoteField field) {
        return switch (field) {
            case NOTE -> note;
            case WORDING -> wording;
            case REASON -> reason;
        };
    }

    /** The name of the text's input in the pages. */
    public static String inputOf(NoteField field) {
        return switch (field) {
            case NOTE -> "note";
            case WORDING -> "text";
            case REASON -> "reason";
        };
    }

    public long meetingId() {
        return meetingId;
    }

    public long matterId() {
        return matterId;
    }

    public Long id() {
        return id;
    }
}
