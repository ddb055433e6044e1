package se.tross.board.attendance;

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
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * One coming or going at a meeting, as the secretary recorded it (B5). It hangs on its matter, not on the matter's number, so that
 * an agenda that is put in another order keeps who was there. A slip is taken away and recorded anew.
 */
@Entity
@Table(name = "board_attendance")
public class Attendance extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_attendance_seq")
    @SequenceGenerator(
            name = "board_attendance_seq",
            sequenceName = "board_attendance_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private long matterId;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AttendanceKind kind;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AttendanceMode mode;

    @Column(nullable = false)
    private String reason;

    /** For JPA. */
    protected Attendance() {}

    /**
     * Somebody comes or goes.
     *
     * @param event what they do, at the matter's present place on the agenda
     * @throws Refused if it cannot have happened so
     */
    public Attendance(long forbundId, long meetingId, long matterId, AttendanceEvent event, AttendanceRules rules) {
        super(forbundId);
        Refused.ifAny(rules.refusals(event));
        this.meetingId = meetingId;
        this.matterId = matterId;
        mandateId = event.mandateId();
        kind = event.kind();
        at = event.at();
        mode = event.kind().comes() ? event.mode() : null;
        reason = event.reason();
    }

    /** The event, with its matter at this place on the agenda. */
    public AttendanceEvent event(int matterPosition) {
        return new AttendanceEvent(mandateId, kind, matterPosition, at, mode, reason);
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
