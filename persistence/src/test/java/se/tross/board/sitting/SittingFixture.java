package se.tross.board.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.attendance.RecordAttendance;
import se.tross.board.decision.DecideMatter;
import se.tross.board.decision.RecordDissent;
import se.tross.board.vote.Ballot;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.CastVote;
import se.tross.board.vote.Choice;
import se.tross.board.vote.HoldBallot;
import se.tross.board.vote.Majority;
import se.tross.board.vote.ProposalKind;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.refusal.Refusal;

/**
 * A board of four on 1 June 2018, summoned to a meeting that day: Rut of the region is chair, Vera of the municipalities vice
 * chair; Frida of Försäkringskassan has a deputy Fia, Alva of Arbetsförmedlingen has Alf, Rut has Ragnar, then Ronja.
 */
public class SittingFixture extends TestForbund {
    public static final long MEETING = 1;

    public static final long RUT = 1;
    public static final long VERA = 2;
    public static final long FRIDA = 3;
    public static final long ALVA = 4;
    public static final long RAGNAR = 5;
    public static final long RONJA = 6;
    public static final long FIA = 7;
    public static final long ALF = 8;

    public static final long AGENDA = 1;
    public static final long BUDGET = 2;
    public static final long PREMISES = 3;
    public static final long ELECTION = 4;
    public static final long REPORT = 5;
    public static final long RAISED = 6;

    private static final String MATTER =
            "insert into board_matter (id, forbund_id, version, meeting_id, position, kind, standing,"
                    + " added_automatically, decided, title, proposal, raised_by) values (%d, 1, 1, 1, %d, '%s', '%s', false, false,"
                    + " '%s', 'Att bifalla.', 'OFFICE')";

    public SittingFixture() {
        super(
                Role.STYRELSESEKRETERARE,
                Stream.of(members(), seats(), offices(), meeting())
                        .flatMap(Function.identity())
                        .toArray(String[]::new));
    }

    /** The SQL for the same board and its meeting, in a förbund that has the members 1, 10, 11 and 12. */
    public static Stream<String> boardAndMeeting() {
        return Stream.of(seats(), offices(), meeting()).flatMap(Function.identity());
    }

    /** The SQL for the same ledamöter and deputies on their seats, without chair and meeting. */
    public static Stream<String> people() {
        return Stream.concat(members(), seats());
    }

    private static Stream<String> members() {
        return Stream.of(
                member(10, "FK", "Försäkringskassan", "FORSAKRINGSKASSAN", 1),
                member(11, "AF", "Arbetsförmedlingen", "ARBETSFORMEDLINGEN", 1),
                member(12, "1380", "Halmstads kommun", "MUNICIPALITY", 1));
    }

    private static Stream<String> seats() {
        return Stream.of(
                seat(1, "Region Halland", 1),
                seat(2, "Kommunerna", 12),
                seat(3, "Försäkringskassan", 10),
                seat(4, "Arbetsförmedlingen", 11),
                mandate(RUT, 1, 1, "Rut Region", "ORDINARY", 0),
                mandate(VERA, 2, 12, "Vera Varberg", "ORDINARY", 0),
                mandate(FRIDA, 3, 10, "Frida Försäkring", "ORDINARY", 0),
                mandate(ALVA, 4, 11, "Alva Arbete", "ORDINARY", 0),
                mandate(RAGNAR, 1, 1, "Ragnar Region", "DEPUTY", 1),
                mandate(RONJA, 1, 1, "Ronja Region", "DEPUTY", 2),
                mandate(FIA, 3, 10, "Fia Försäkring", "DEPUTY", 1),
                mandate(ALF, 4, 11, "Alf Arbete", "DEPUTY", 1));
    }

    private static Stream<String> offices() {
        return Stream.of(office(1, "CHAIR", RUT), office(2, "VICE_CHAIR_1", VERA));
    }

    public static String seat(long id, String label, long memberId) {
        return "insert into forbund_seat values (%1$d, 1, 1, '%2$s', %1$d, false, 0, '2018-01-01', null); "
                        .formatted(id, label)
                + "insert into forbund_seat_turn values (%1$d, 1, %1$d, %2$d, 1)".formatted(id, memberId);
    }

    public static String mandate(long id, long seatId, long memberId, String name, String role, int order) {
        return ("insert into forbund_mandate values (%d, 1, 1, %d, %d, '%s', '', null, false, '%s', %d, '%s', '2018-01-01',"
                        + " '2019-03-31')")
                .formatted(
                        id,
                        seatId,
                        memberId,
                        name,
                        role,
                        order,
                        memberId == 10 || memberId == 11 ? "EMPLOYEE" : "COUNCIL_MEMBER");
    }

    private static String office(long id, String office, long mandateId) {
        return "insert into forbund_board_office values (%d, 1, 1, '%s', %d, '2018-01-01', '2019-03-31')"
                .formatted(id, office, mandateId);
    }

    private static Stream<String> meeting() {
        return Stream.of(
                "insert into board_meeting (id, forbund_id, version, year, number, kind, status, call_ground, starts_at, place,"
                        + " remote_allowed, notice_days, secretary, summoned_at, calendar_uid, calendar_sequence)"
                        + " values (1, 1, 1, 2018, 1, 'ORDINARY', 'SUMMONED', 'BOARD', '2018-06-01 09:00', 'Halmstad', true, 7,"
                        + " 'Siri', '2018-05-20 09:00', 'uid', 0)",
                MATTER.formatted(AGENDA, 1, "AGENDA", "ON_AGENDA", "Dagordning"),
                MATTER.formatted(BUDGET, 2, "DECISION", "ON_AGENDA", "Budget"),
                MATTER.formatted(PREMISES, 3, "DECISION", "ON_AGENDA", "Lokal"),
                MATTER.formatted(ELECTION, 4, "ELECTION", "ON_AGENDA", "Val av ombud"),
                MATTER.formatted(REPORT, 5, "REPORT", "ON_AGENDA", "Rapport"),
                MATTER.formatted(RAISED, 6, "DECISION", "RAISED", "Väckt ärende"),
                "select nextval('board_matter_seq')");
    }

    public static Actor secretary(String name) {
        return new Actor(1, "siri", name, 1, Set.of(Role.STYRELSESEKRETERARE));
    }

    /** These are there when the meeting is opened. */
    public void open(long... present) {
        for (long mandate : present) {
            come(AGENDA, mandate);
        }
        run(() -> bean(ConductMeeting.class).open(MEETING));
    }

    public void openWithAllOrdinary() {
        open(RUT, VERA, FRIDA, ALVA);
    }

    public void come(long matter, long mandate) {
        run(() -> bean(RecordAttendance.class).come(matter, mandate, AttendanceMode.ON_SITE, ""));
    }

    public void go(long matter, long mandate) {
        run(() -> bean(RecordAttendance.class).go(matter, mandate, ""));
    }

    SittingOverview at(long matter) {
        return as(() -> bean(SittingOverviews.class).sitting(MEETING, Optional.of(matter)));
    }

    /** Who serves at the matter, by the seats. */
    List<String> serving(long matter) {
        return at(matter).room().seats().stream()
                .map(seat ->
                        seat.holder().map(one -> one.person().split(" ")[0]).orElse("-"))
                .toList();
    }

    public long agree(long matter) {
        return as(() -> bean(DecideMatter.class).agree(matter, ProposalKind.APPROVE, "Styrelsen bifaller.", ""));
    }

    public long decide(long matter) {
        return as(() -> bean(DecideMatter.class).decide(matter, "Styrelsen beslutar.", "Skäl"));
    }

    public void vote(long matter, BallotQuestion question, Ballot ballot) {
        run(() -> bean(HoldBallot.class).hold(matter, question, "", ballot));
    }

    /** Everybody votes for it but Alva, who dissents. @return the decision */
    public long decideAgainstAlva(long matter) {
        vote(
                matter,
                BallotQuestion.approval(Majority.SIMPLE),
                votes(RUT, Choice.YES, VERA, Choice.YES, FRIDA, Choice.YES, ALVA, Choice.NO));
        long decision = decide(matter);
        run(() -> bean(RecordDissent.class).announce(decision, ALVA));
        return decision;
    }

    /** Two by two: who, and how. */
    static Ballot.OpenVote votes(Object... whoAndHow) {
        return new Ballot.OpenVote(IntStream.range(0, whoAndHow.length / 2)
                .mapToObj(i -> new CastVote((Long) whoAndHow[2 * i], (Choice) whoAndHow[2 * i + 1]))
                .toList());
    }

    PersonInRoom person(long matter, long mandate) {
        return at(matter).room().persons().stream()
                .filter(one -> one.mandateId() == mandate)
                .findFirst()
                .orElseThrow();
    }

    /** Why one of the steps above is refused. */
    static Refusal refusing(Runnable step) {
        try {
            step.run();
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }

    String cited(long matter) {
        return at(matter).matter().decision().cited();
    }

    static Instant noon() {
        return NOON.instant();
    }
}
