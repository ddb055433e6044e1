package se.tross.board.sitting;

import java.util.List;
import java.util.Optional;
import se.tross.board.attendance.AttendanceEvent;
import se.tross.board.attendance.AttendanceKind;
import se.tross.forbund.seat.Roster;

/**
 * What each person did so far, by whichever of their mandates it was recorded.
 *
 * @param roster the board of the day
 * @param events who came and went, in any order
 */
public record Comings(Roster roster, List<AttendanceEvent> events) {

    public Comings {
        events = List.copyOf(events);
    }

    /** Whether somebody comes for the first time, or back. */
    public AttendanceKind next(long mandateId) {
        boolean hasBeen = events.stream().anyMatch(event -> isSamePerson(event.mandateId(), mandateId));
        return hasBeen ? AttendanceKind.RETURNED : AttendanceKind.ARRIVED;
    }

    /** Whether the person is in the room when the matter at this place comes up. */
    public boolean isPresent(long mandateId, int matterPosition) {
        return last(mandateId, matterPosition)
                .filter(event -> event.kind().comes())
                .isPresent();
    }

    /** What the person did last, at the matter at this place or before it. */
    public Optional<AttendanceEvent> last(long mandateId, int matterPosition) {
        return events.stream()
                .filter(event -> event.matterPosition() <= matterPosition)
                .filter(event -> isSamePerson(event.mandateId(), mandateId))
                .max(AttendanceEvent.IN_ORDER);
    }

    private boolean isSamePerson(long mandateId, long other) {
        return mandateId == other
                || roster.holder(other)
                        .flatMap(person -> roster.holder(mandateId).filter(person::isSamePersonAs))
                        .isPresent();
    }
}
