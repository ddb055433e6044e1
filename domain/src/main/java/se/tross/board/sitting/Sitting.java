package se.tross.board.sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.board.AttendanceRefusal.DecidedByOthers;
import se.tross.board.BoardRefusal;
import se.tross.board.attendance.Attendance;
import se.tross.board.attendance.AttendanceEvent;
import se.tross.board.attendance.AttendanceKind;
import se.tross.board.attendance.AttendanceRules;
import se.tross.board.attendance.Leader;
import se.tross.board.attendance.Leadership;
import se.tross.board.attendance.Quorum;
import se.tross.board.attendance.SeatEngine;
import se.tross.board.attendance.Serving;
import se.tross.board.conflict.Conflict;
import se.tross.board.conflict.ConflictOfInterest;
import se.tross.board.conflict.ConflictRules;
import se.tross.board.decision.DecisionRules;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.BallotResult;
import se.tross.board.vote.BallotRules;
import se.tross.board.vote.Majority;
import se.tross.board.vote.MajorityRule;
import se.tross.forbund.seat.OfficeTenure;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;

/**
 * A meeting while it is held: its agenda, who came and went, who has a conflict of interest, and what follows for each matter. It
 * puts what is recorded before the rules; the rules themselves stand with what they are about.
 */
public final class Sitting {

    private final Meeting meeting;
    private final List<Matter> matters;
    private final List<Attendance> attendance;
    private final List<ConflictOfInterest> conflicts;
    private final Roster roster;
    private final List<OfficeTenure> presidium;
    private final SittingSettings settings;
    private final Map<Long, Integer> positions;
    private final List<Serving> course;

    /**
     * @param matters in any order
     * @param attendance in any order
     * @param roster the board of the meeting's day
     * @param presidium its chair and vice chairs, that day
     * @param settings what the charter of that day says
     */
    public Sitting(
            Meeting meeting,
            Collection<Matter> matters,
            Collection<Attendance> attendance,
            Collection<ConflictOfInterest> conflicts,
            Roster roster,
            List<OfficeTenure> presidium,
            SittingSettings settings) {
        this.meeting = meeting;
        this.matters = matters.stream()
                .sorted(Comparator.comparingInt(Matter::position))
                .toList();
        this.attendance = List.copyOf(attendance);
        this.conflicts = List.copyOf(conflicts);
        this.roster = roster;
        this.presidium = List.copyOf(presidium);
        this.settings = settings;
        positions = this.matters.stream().collect(Collectors.toMap(Matter::id, Matter::position));
        course = this.matters.isEmpty()
                ? List.of()
                : SeatEngine.course(roster, events(), this.matters.size(), declared(), settings.service());
    }

    /** The same with something more, or less, that happened. */
    public Sitting with(Collection<Attendance> otherAttendance, Collection<ConflictOfInterest> otherConflicts) {
        return new Sitting(meeting, matters, otherAttendance, otherConflicts, roster, presidium, settings);
    }

    public Sitting and(Attendance more) {
        return with(Stream.concat(attendance.stream(), Stream.of(more)).toList(), conflicts);
    }

    public Sitting and(ConflictOfInterest more) {
        return with(
                attendance, Stream.concat(conflicts.stream(), Stream.of(more)).toList());
    }

    public Sitting without(Attendance less) {
        return with(attendance.stream().filter(one -> one != less).toList(), conflicts);
    }

    public Sitting without(ConflictOfInterest less) {
        return with(attendance, conflicts.stream().filter(one -> one != less).toList());
    }

    /** Who came and went, with their matters' present places. */
    public List<AttendanceEvent> events() {
        return attendance.stream().map(this::event).toList();
    }

    public AttendanceEvent event(Attendance one) {
        return one.event(positions.getOrDefault(one.matterId(), 1));
    }

    private List<Conflict> declared() {
        return conflicts.stream().map(this::conflict).toList();
    }

    public Conflict conflict(ConflictOfInterest one) {
        return one.conflict(positions.getOrDefault(one.matterId(), 1));
    }

    /** Why nobody's coming and going can be recorded now; the roll is called before the meeting is opened (B5). */
    public List<BoardRefusal> refusalsOfAttendance(LocalDate today) {
        return meeting.status() == MeetingStatus.OPEN ? List.of() : meeting.refusalsOfOpening(today);
    }

    /** Why what is recorded now cannot stand: a matter that is decided would have been decided by others. */
    public List<BoardRefusal> refusalsOfChangeSince(Sitting before) {
        return matters.stream()
                .filter(Matter::isDecided)
                .filter(matter -> !mandates(before.serving(matter)).equals(mandates(serving(matter))))
                .<BoardRefusal>map(matter -> new DecidedByOthers(matter.position(), matter.title()))
                .limit(1)
                .toList();
    }

    private static Set<Long> mandates(Serving serving) {
        return serving.holders().map(SeatHolder::mandateId).collect(Collectors.toSet());
    }

    public Serving serving(Matter matter) {
        return course.get(matter.position() - 1);
    }

    public Quorum quorum(Matter matter) {
        return Quorum.of(roster.size(), serving(matter)).atLeast(settings.quorumLeast());
    }

    public Optional<Leader> leader(Matter matter) {
        return leadership().at(serving(matter));
    }

    public Leadership leadership() {
        return new Leadership(roster, presidium, meeting.chairMandateId());
    }

    public AttendanceRules attendanceRules() {
        return new AttendanceRules(roster, events(), declared(), meeting.terms().remoteAllowed(), matters.size());
    }

    public ConflictRules conflictRules() {
        return new ConflictRules(roster, declared());
    }

    public DecisionRules decisionRules(Matter matter) {
        return new DecisionRules(
                matter.refusalsOfDecision(meeting),
                roster,
                serving(matter),
                quorum(matter),
                declared(),
                settings.majorityFor(matter).orElse(null));
    }

    /**
     * @param asked what is put, which the matter may demand more of
     * @param before the ballot that ended in equal votes; null when none did
     */
    public BallotRules ballotRules(Matter matter, BallotQuestion asked, BallotResult before) {
        Majority needed =
                settings.majorityFor(matter).map(MajorityRule::majority).orElse(Majority.SIMPLE);
        return new BallotRules(
                roster,
                serving(matter),
                leader(matter).orElse(null),
                quorum(matter),
                asked.demanded(matter.kind().isByLot(), needed),
                before);
    }

    /** What each person did so far. */
    public Comings comings() {
        return new Comings(roster, events());
    }

    /** Whether somebody goes for a conflict of interest at the matter, or for another reason. */
    public AttendanceKind leaving(long mandateId, Matter matter) {
        boolean conflicted = roster.holder(mandateId)
                .filter(person -> serving(matter).isConflicted(person))
                .isPresent();
        return conflicted ? AttendanceKind.LEFT_FOR_CONFLICT : AttendanceKind.LEFT;
    }

    /** Where somebody's coming or going counts while a matter is shown: at the next one, when it is decided already. */
    public Matter attendanceMatter(Matter shown) {
        return matters.stream()
                .filter(matter -> matter.position() >= shown.position() && !matter.isDecided())
                .findFirst()
                .orElse(shown);
    }

    /** The one after it; empty after the last. */
    public Optional<Matter> after(Matter matter) {
        return matters.stream()
                .filter(other -> other.position() == matter.position() + 1)
                .findFirst();
    }

    /** By its id. */
    public Optional<Matter> matter(Long matterId) {
        return matters.stream().filter(one -> one.id().equals(matterId)).findFirst();
    }

    /** Everybody on the board once, whichever of their mandates, in the order of the seats. */
    public List<SeatHolder> persons() {
        return new ArrayList<>(roster.all()
                .collect(Collectors.toMap(
                        SeatHolder::personId, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    public Meeting meeting() {
        return meeting;
    }

    /** In order. */
    public List<Matter> matters() {
        return matters;
    }

    public List<Attendance> attendance() {
        return attendance;
    }

    public List<ConflictOfInterest> conflicts() {
        return conflicts;
    }

    public Roster roster() {
        return roster;
    }

    public SittingSettings settings() {
        return settings;
    }
}
