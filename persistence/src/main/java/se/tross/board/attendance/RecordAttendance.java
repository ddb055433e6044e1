package se.tross.board.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.Sitting;
import se.tross.board.sitting.SittingRecords;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody comes or goes, at a matter (B5). */
@Stateless
@UseCase
public class RecordAttendance {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Somebody comes, or comes back.
     *
     * @param reason why by sound only (L28); may be empty otherwise
     * @throws Refused if they cannot, or the meeting is over
     */
    @Permits(Permission.BOARD_RECORD)
    public void come(long matterId, long mandateId, AttendanceMode mode, String reason) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        record(sitting, matterId, mandateId, sitting.comings().next(mandateId), mode, reason);
    }

    /** Somebody goes, for a conflict of interest at the matter where there is one. @throws Refused as when they come */
    @Permits(Permission.BOARD_RECORD)
    public void go(long matterId, long mandateId, String reason) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        AttendanceKind kind = sitting.leaving(mandateId, SittingRecords.matter(sitting, matterId));
        record(sitting, matterId, mandateId, kind, null, reason);
    }

    private void record(
            Sitting sitting, long matterId, long mandateId, AttendanceKind kind, AttendanceMode mode, String reason) {
        Refused.ifAny(sitting.refusalsOfAttendance(LocalDate.now(clock)));
        Matter matter = SittingRecords.matter(sitting, matterId);
        AttendanceEvent event = new AttendanceEvent(mandateId, kind, matter.position(), clock.instant(), mode, reason);
        Attendance happened = new Attendance(
                currentActor.forbundId(), sitting.meeting().id(), matterId, event, sitting.attendanceRules());
        Refused.ifAny(sitting.and(happened).refusalsOfChangeSince(sitting));
        entities.persist(happened);
    }

    /** It was a slip. @throws Refused if what happened later cannot have happened without it, or the meeting is over */
    @Permits(Permission.BOARD_RECORD)
    public void takeAway(long attendanceId) {
        Attendance slip = entities.find(Attendance.class, attendanceId);
        if (slip == null) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        Sitting sitting = sittings.held(slip.meetingId());
        Refused.ifAny(sitting.refusalsOfAttendance(LocalDate.now(clock)));
        Refused.ifAny(sitting.attendanceRules().refusalsOfTakingAway(sitting.event(slip)));
        Refused.ifAny(sitting.without(slip).refusalsOfChangeSince(sitting));
        entities.remove(slip);
    }
}
