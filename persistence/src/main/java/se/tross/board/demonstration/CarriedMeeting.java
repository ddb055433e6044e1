package se.tross.board.demonstration;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Function;
import se.tross.board.attendance.Attendance;
import se.tross.board.attendance.AttendanceEvent;
import se.tross.board.attendance.AttendanceKind;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.conflict.Conflict;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.conflict.ConflictOfInterest;
import se.tross.board.decision.Decision;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.decision.DecisionTerms;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.sitting.Sitting;
import se.tross.board.vote.Ballot;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.BallotResult;
import se.tross.board.vote.HeldBallot;
import se.tross.board.vote.Majority;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.time.SwedishTime;

/** A meeting of the demonstration that is carried through, minute by minute, under the same rules as what people record. */
final class CarriedMeeting {

    private final EntityManager entities;
    private final Function<Meeting, Sitting> reader;
    private final Meeting meeting;
    private final int lastParagraph;
    private LocalDateTime now;
    private int decided;

    /** @param lastParagraph the last § of the year's earlier meetings */
    CarriedMeeting(EntityManager entities, Function<Meeting, Sitting> reader, Meeting meeting, int lastParagraph) {
        this.entities = entities;
        this.reader = reader;
        this.meeting = meeting;
        this.lastParagraph = lastParagraph;
        this.now = meeting.startsAt().minusMinutes(10);
    }

    /** The one that is over, in the förbund that is being loaded. */
    static Meeting closed(EntityManager entities) {
        return entities.createQuery("select m from Meeting m where m.status = :closed", Meeting.class)
                .setParameter("closed", MeetingStatus.CLOSED)
                .getSingleResult();
    }

    Sitting sitting() {
        entities.flush();
        return reader.apply(meeting);
    }

    /** A minute later. */
    Instant next() {
        now = now.plusMinutes(1);
        return now.atZone(SwedishTime.ZONE).toInstant();
    }

    Matter matter(int position) {
        return sitting().matters().get(position - 1);
    }

    SeatHolder person(String name) {
        return sitting()
                .roster()
                .all()
                .filter(one -> one.person().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    void attends(String name, int position, AttendanceKind kind, AttendanceMode mode) {
        Sitting sitting = sitting();
        AttendanceEvent event = new AttendanceEvent(person(name).mandateId(), kind, position, next(), mode, "");
        entities.persist(new Attendance(
                meeting.forbundId(), meeting.id(), matter(position).id(), event, sitting.attendanceRules()));
    }

    void open() {
        Sitting sitting = sitting();
        Matter first = sitting.matters().get(0);
        long chair = sitting.leader(first).orElseThrow().holder().mandateId();
        now = meeting.startsAt();
        meeting.open(chair, meeting.date(), next());
    }

    void stepsAside(String name, int position, String why) {
        Sitting sitting = sitting();
        Conflict conflict = Conflict.declared(person(name).mandateId(), position, ConflictGround.OWN_MATTER, why);
        entities.persist(new ConflictOfInterest(
                meeting.forbundId(),
                meeting.id(),
                matter(position).id(),
                conflict,
                person(name).person(),
                sitting.conflictRules()));
        attends(name, position, AttendanceKind.LEFT_FOR_CONFLICT, null);
    }

    /** Everybody is heard to agree, or a vote by name where there is one. */
    BallotResult ballot(int position, Ballot ballot) {
        Sitting sitting = sitting();
        Matter matter = matter(position);
        HeldBallot held = new HeldBallot(
                meeting.forbundId(),
                matter.id(),
                1,
                "",
                ballot,
                sitting.ballotRules(matter, BallotQuestion.approval(Majority.SIMPLE), null));
        entities.persist(held);
        return held.result();
    }

    Decision adopt(int position, String text, Ballot ballot) {
        return decide(position, new DecisionTerms(DecisionOutcome.ADOPTED, text, "", ballot(position, ballot)));
    }

    Decision take(int position, String text) {
        return decide(position, new DecisionTerms(DecisionOutcome.NOTED, text, "", null));
    }

    private Decision decide(int position, DecisionTerms terms) {
        Sitting sitting = sitting();
        Matter matter = matter(position);
        meeting.handle(matter);
        next();
        decided++;
        Decision decision =
                new Decision(meeting, matter, lastParagraph + decided, terms, sitting.decisionRules(matter));
        entities.persist(decision);
        return decision;
    }

    void close() {
        meeting.close(next());
        entities.flush();
    }
}
