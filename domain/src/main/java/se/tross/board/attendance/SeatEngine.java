package se.tross.board.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.tross.board.conflict.Conflict;
import se.tross.forbund.seat.Roster;

/**
 * Says for each seat at each matter who serves, for whom and why (B5, B6): whose seat it is, else a deputy who has begun
 * serving on it, else the first one present in the order that was decided. Seats are filled in their order, so that a deputy
 * of several seats serves on the first that needs one, and then stays there.
 */
public final class SeatEngine {

    private SeatEngine() {}

    /**
     * Who serves at a matter, by the rules of kommunallagen.
     *
     * @param events who came and went, in any order
     * @param matterPosition the matter's place on the agenda, from 1
     * @param conflicts the conflicts of interest of the meeting
     */
    public static Serving serving(
            Roster roster, Collection<AttendanceEvent> events, int matterPosition, Collection<Conflict> conflicts) {
        List<Serving> course = course(roster, events, matterPosition, conflicts, ServiceRules.DEFAULT);
        return course.get(course.size() - 1);
    }

    /**
     * Who serves at each matter from the first to the last one asked for; what happened at one counts at the next.
     *
     * @param lastMatter the place on the agenda of the last matter asked for
     * @throws IllegalArgumentException if that is below 1
     */
    public static List<Serving> course(
            Roster roster,
            Collection<AttendanceEvent> events,
            int lastMatter,
            Collection<Conflict> conflicts,
            ServiceRules rules) {
        if (lastMatter < 1) {
            throw new IllegalArgumentException("Matters are counted from 1: " + lastMatter);
        }
        List<AttendanceEvent> inOrder =
                events.stream().sorted(AttendanceEvent.IN_ORDER).toList();
        MeetingCourse course = new MeetingCourse(roster, rules);
        List<Serving> servings = new ArrayList<>();
        int next = 0;
        for (int matter = 1; matter <= lastMatter; matter++) {
            while (next < inOrder.size() && inOrder.get(next).matterPosition() <= matter) {
                course.follow(inOrder.get(next));
                next++;
            }
            servings.add(course.at(matter, conflicts));
        }
        return servings;
    }
}
