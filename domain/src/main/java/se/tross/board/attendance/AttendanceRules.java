package se.tross.board.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tross.board.AttendanceRefusal.AlreadyPresent;
import se.tross.board.AttendanceRefusal.AttendanceModeMissing;
import se.tross.board.AttendanceRefusal.AudioWithoutReason;
import se.tross.board.AttendanceRefusal.ConflictNotDeclared;
import se.tross.board.AttendanceRefusal.ConflictNotOver;
import se.tross.board.AttendanceRefusal.HasNotLeft;
import se.tross.board.AttendanceRefusal.MatterOutsideAgenda;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.AttendanceRefusal.NotPresent;
import se.tross.board.AttendanceRefusal.RemoteNotAllowed;
import se.tross.board.AttendanceRefusal.TimeGoesBack;
import se.tross.board.BoardRefusal;
import se.tross.board.Wording;
import se.tross.board.conflict.Conflict;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;

/**
 * Who can come and go, when and how (B5, B9, L28).
 *
 * @param roster the board of the day
 * @param events what is recorded already, without what is to be recorded
 * @param conflicts the conflicts of interest of the meeting
 * @param remoteAllowed whether the board has allowed taking part from elsewhere
 * @param lastMatter how many matters the agenda has
 */
public record AttendanceRules(
        Roster roster,
        Collection<AttendanceEvent> events,
        Collection<Conflict> conflicts,
        boolean remoteAllowed,
        int lastMatter) {

    /** Why it cannot have happened so, the weightiest first; empty when it can. */
    public List<BoardRefusal> refusals(AttendanceEvent event) {
        Optional<SeatHolder> person = roster.holder(event.mandateId());
        if (person.isEmpty()) {
            return List.of(new NotOnTheBoard());
        }
        String name = person.get().person();
        List<BoardRefusal> refusals = new ArrayList<>();
        if (event.matterPosition() < 1 || event.matterPosition() > lastMatter) {
            refusals.add(new MatterOutsideAgenda(lastMatter));
        }
        if (event.kind().comes()) {
            refuseMode(event, name, refusals);
        }
        refuseConflict(event, person.get(), refusals);
        refuseCourse(event, person.get(), refusals);
        Wording.refusalOfOptional("reason", event.reason(), Wording.TEXT).ifPresent(refusals::add);
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }

    private void refuseMode(AttendanceEvent event, String name, List<BoardRefusal> refusals) {
        if (event.mode() == null) {
            refusals.add(new AttendanceModeMissing(name));
        } else if (event.mode().isRemote() && !remoteAllowed) {
            refusals.add(new RemoteNotAllowed(name));
        } else if (event.mode() == AttendanceMode.AUDIO && event.reason().isEmpty()) {
            refusals.add(new AudioWithoutReason(name));
        }
    }

    private void refuseConflict(AttendanceEvent event, SeatHolder person, List<BoardRefusal> refusals) {
        boolean kept = conflicts.stream()
                .anyMatch(conflict -> conflict.excludes()
                        && conflict.matterPosition() == event.matterPosition()
                        && isOf(person, conflict.mandateId()));
        if (event.kind() == AttendanceKind.LEFT_FOR_CONFLICT && !kept) {
            refusals.add(new ConflictNotDeclared(person.person(), event.matterPosition()));
        }
        if (event.kind().comes() && kept) {
            refusals.add(new ConflictNotOver(person.person(), event.matterPosition()));
        }
    }

    /** Why an event that is recorded cannot be taken away; empty when the rest can have happened without it. */
    public List<BoardRefusal> refusalsOfTakingAway(AttendanceEvent event) {
        List<BoardRefusal> refusals = new ArrayList<>();
        roster.holder(event.mandateId()).ifPresent(person -> {
            List<AttendanceEvent> rest = new ArrayList<>(eventsOf(person));
            rest.remove(event);
            refuseCourse(rest, person, refusals);
        });
        return refusals;
    }

    private void refuseCourse(AttendanceEvent event, SeatHolder person, List<BoardRefusal> refusals) {
        List<AttendanceEvent> course = new ArrayList<>(eventsOf(person));
        course.add(event);
        refuseCourse(course, person, refusals);
    }

    private List<AttendanceEvent> eventsOf(SeatHolder person) {
        return events.stream().filter(other -> isOf(person, other.mandateId())).toList();
    }

    /** Follows all that the person did, and stops at the first that could not be. */
    private static void refuseCourse(List<AttendanceEvent> course, SeatHolder person, List<BoardRefusal> refusals) {
        course.sort(AttendanceEvent.IN_ORDER);
        AttendanceEvent before = null;
        boolean present = false;
        boolean hasBeen = false;
        for (AttendanceEvent next : course) {
            if (before != null && next.at().isBefore(before.at())) {
                refusals.add(new TimeGoesBack(person.person(), before.at()));
                return;
            }
            Optional<BoardRefusal> impossible = impossible(next, before, present, hasBeen, person.person());
            if (impossible.isPresent()) {
                refusals.add(impossible.get());
                return;
            }
            present = next.kind().comes();
            hasBeen = true;
            before = next;
        }
    }

    private static Optional<BoardRefusal> impossible(
            AttendanceEvent next, AttendanceEvent before, boolean present, boolean hasBeen, String name) {
        if (next.kind().comes() && present) {
            return Optional.of(new AlreadyPresent(name));
        }
        if (next.kind() == AttendanceKind.RETURNED && !hasBeen) {
            return Optional.of(new HasNotLeft(name));
        }
        boolean goesHome = next.kind() == AttendanceKind.LEFT
                && before != null
                && before.kind() == AttendanceKind.LEFT_FOR_CONFLICT;
        return next.kind().comes() || present || goesHome ? Optional.empty() : Optional.of(new NotPresent(name));
    }

    private boolean isOf(SeatHolder person, long mandateId) {
        return roster.holder(mandateId).filter(person::isSamePersonAs).isPresent();
    }
}
