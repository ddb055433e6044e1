package se.tross.board.conflict;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.tross.board.attendance.Attendance;
import se.tross.board.attendance.AttendanceEvent;
import se.tross.board.attendance.AttendanceKind;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.Sitting;
import se.tross.board.sitting.SittingRecords;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody may be partial in a matter (jäv, B9): it is said, decided on where somebody else says so, and the person leaves. */
@Stateless
@UseCase
public class RecordConflict {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Somebody steps aside, and leaves the room if they are in it.
     *
     * @return the conflict's id
     * @throws Refused if it cannot be recorded, or the meeting is not going on
     */
    @Permits(Permission.BOARD_RECORD)
    public long stepAside(long matterId, long mandateId, ConflictGround ground, String explanation) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        Matter matter = SittingRecords.matter(sitting, matterId);
        String person =
                sitting.roster().holder(mandateId).map(SeatHolder::person).orElse("");
        ConflictOfInterest conflict =
                record(sitting, matter, Conflict.declared(mandateId, matter.position(), ground, explanation), person);
        Sitting now = sitting.and(conflict);
        if (now.comings().isPresent(mandateId, matter.position())) {
            AttendanceEvent leaves = new AttendanceEvent(
                    mandateId, AttendanceKind.LEFT_FOR_CONFLICT, matter.position(), clock.instant(), null, "");
            entities.persist(new Attendance(
                    currentActor.forbundId(), sitting.meeting().id(), matterId, leaves, now.attendanceRules()));
        }
        return conflict.id();
    }

    /**
     * Somebody else asks whether the person is partial; the board decides on it before it decides the matter.
     *
     * @param declaredBy who asks
     * @return the conflict's id
     * @throws Refused if it cannot be recorded, or the meeting is not going on
     */
    @Permits(Permission.BOARD_RECORD)
    public long question(long matterId, long mandateId, ConflictGround ground, String explanation, String declaredBy) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        Matter matter = SittingRecords.matter(sitting, matterId);
        return record(
                        sitting,
                        matter,
                        Conflict.questioned(mandateId, matter.position(), ground, explanation),
                        declaredBy)
                .id();
    }

    private ConflictOfInterest record(Sitting sitting, Matter matter, Conflict conflict, String declaredBy) {
        Refused.ifAny(sitting.meeting().refusalsOfConduct());
        ConflictOfInterest recorded = new ConflictOfInterest(
                currentActor.forbundId(),
                sitting.meeting().id(),
                matter.id(),
                conflict,
                declaredBy,
                sitting.conflictRules());
        Refused.ifAny(sitting.and(recorded).refusalsOfChangeSince(sitting));
        entities.persist(recorded);
        return recorded;
    }

    /**
     * The board has found whether there is a conflict.
     *
     * @throws Refused if it has done so already, does not say why there is none, or the meeting is not going on
     */
    @Permits(Permission.BOARD_RECORD)
    public void find(long conflictId, boolean conflicted, String why) {
        ConflictOfInterest conflict = required(conflictId);
        Sitting sitting = sittings.held(conflict.meetingId());
        Refused.ifAny(sitting.meeting().refusalsOfConduct());
        conflict.find(conflicted, why, sitting.conflictRules());
        Refused.ifAny(sitting.with(sitting.attendance(), sitting.conflicts()).refusalsOfChangeSince(sitting));
    }

    /** It was a slip. @throws Refused if a decided matter would have been decided by others, or the meeting is not going on */
    @Permits(Permission.BOARD_RECORD)
    public void takeAway(long conflictId) {
        ConflictOfInterest slip = required(conflictId);
        Sitting sitting = sittings.held(slip.meetingId());
        Refused.ifAny(sitting.meeting().refusalsOfConduct());
        Refused.ifAny(sitting.without(slip).refusalsOfChangeSince(sitting));
        entities.remove(slip);
    }

    private ConflictOfInterest required(long conflictId) {
        ConflictOfInterest conflict = entities.find(ConflictOfInterest.class, conflictId);
        if (conflict == null) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return conflict;
    }
}
