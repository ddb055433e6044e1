package se.tross.board.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.conflict.Conflict;
import se.tross.board.conflict.ConflictGround;
import se.tross.forbund.seat.HallandBoard;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;

/** A meeting told step by step, so that a test reads like its minutes. Each step is a minute later than the one before. */
public final class Sitting {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Roster roster;
    private final List<AttendanceEvent> events = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private ServiceRules rules = ServiceRules.DEFAULT;
    private LocalDate day;
    private LocalTime time = LocalTime.of(9, 0);

    private Sitting(Roster roster) {
        this.roster = roster;
        this.day = roster.day();
    }

    /** Nobody has come yet. */
    public static Sitting of(Roster roster) {
        return new Sitting(roster);
    }

    /** The four ordinary members of Halland's board are there from the first matter. */
    public static Sitting ofHalland() {
        return of(HallandBoard.roster())
                .comes(HallandBoard.RUT, 1)
                .comes(HallandBoard.FRIDA, 1)
                .comes(HallandBoard.ALVA, 1)
                .comes(HallandBoard.VERA, 1);
    }

    public Sitting by(ServiceRules newRules) {
        rules = newRules;
        return this;
    }

    public Sitting comes(long mandate, int matter) {
        return event(mandate, AttendanceKind.ARRIVED, matter);
    }

    public Sitting leaves(long mandate, int matter) {
        return event(mandate, AttendanceKind.LEFT, matter);
    }

    public Sitting returns(long mandate, int matter) {
        return event(mandate, AttendanceKind.RETURNED, matter);
    }

    /** Steps aside for one matter: before it out, before the next one in. */
    public Sitting stepsAside(long mandate, int matter) {
        return stepsOut(mandate, matter).returns(mandate, matter + 1);
    }

    /** Steps aside and does not come back. */
    public Sitting stepsOut(long mandate, int matter) {
        conflicts.add(Conflict.declared(mandate, matter, ConflictGround.OWN_MATTER, ""));
        return event(mandate, AttendanceKind.LEFT_FOR_CONFLICT, matter);
    }

    public Sitting conflict(Conflict conflict) {
        conflicts.add(conflict);
        return this;
    }

    public Sitting nextDay() {
        day = day.plusDays(1);
        return this;
    }

    public AttendanceEvent next(long mandate, AttendanceKind kind, int matter, AttendanceMode mode, String reason) {
        time = time.plusMinutes(1);
        Instant at = day.atTime(time).atZone(STOCKHOLM).toInstant();
        return new AttendanceEvent(mandate, kind, matter, at, mode, reason);
    }

    private Sitting event(long mandate, AttendanceKind kind, int matter) {
        events.add(next(mandate, kind, matter, kind.comes() ? AttendanceMode.ON_SITE : null, ""));
        return this;
    }

    public Serving at(int matter) {
        return SeatEngine.course(roster, events, matter, conflicts, rules).get(matter - 1);
    }

    /** Who serves on the seat; empty text when nobody does. */
    public String on(long seat, int matter) {
        return seat(seat, matter).holder().map(SeatHolder::person).orElse("");
    }

    public ServingSeat seat(long seat, int matter) {
        return at(matter).seats().stream()
                .filter(one -> one.seat().seatId() == seat)
                .findFirst()
                .orElseThrow();
    }

    public AttendanceRules rules(boolean remoteAllowed, int lastMatter) {
        return new AttendanceRules(roster, events, conflicts, remoteAllowed, lastMatter);
    }

    public Quorum quorum(int matter) {
        return Quorum.of(roster.size(), at(matter));
    }

    public Roster roster() {
        return roster;
    }

    public List<AttendanceEvent> events() {
        return List.copyOf(events);
    }

    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }
}
