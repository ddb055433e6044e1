package se.tross.board.summons;

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
import java.time.LocalDate;
import se.tross.board.meeting.Meeting;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.time.SwedishTime;

/**
 * That somebody on the board is summoned to a meeting, as what, and what the person has answered. Who is called instead of
 * whom follows from all the answers together: {@link Summons} decides it.
 */
@Entity
@Table(name = "board_summoned")
public class Summoned extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_summoned_seq")
    @SequenceGenerator(
            name = "board_summoned_seq",
            sequenceName = "board_summoned_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(name = "seat_id", nullable = false, updatable = false)
    private long seatId;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Capacity capacity;

    @Column(name = "summoned_at", nullable = false, updatable = false)
    private Instant summonedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private Answer answer;

    @Column
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_way")
    private AnswerWay way;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    /** For JPA. */
    protected Summoned() {}

    /** Made by the summons, of somebody on the board of the meeting's day. */
    Summoned(Meeting meeting, SeatHolder person, Capacity capacity, Instant when) {
        super(meeting.forbundId());
        this.meetingId = meeting.id() == null ? 0 : meeting.id();
        this.seatId = person.seatId();
        this.mandateId = person.mandateId();
        this.capacity = capacity;
        this.summonedAt = when;
    }

    /** The person is on the board of the meeting's day no longer: nothing is asked any more. */
    void leave(Instant when) {
        leftAt = when;
        calledAt = null;
    }

    /** The person is on it after all, and is asked as if for the first time. */
    void comeBack() {
        leftAt = null;
        askAnew();
    }

    /** The board has become another since: a seat is the person's own now, or no longer. */
    void serveAs(Capacity other) {
        capacity = other;
    }

    void answer(AnswerTerms terms, Instant when) {
        answer = terms.answer();
        reason = terms.reason();
        way = terms.way();
        answeredAt = when;
    }

    /** The meeting has another time: what was answered was about the old one. */
    void askAnew() {
        answer = null;
        reason = null;
        way = null;
        answeredAt = null;
        calledAt = null;
        remindedAt = null;
    }

    /** The person is called to serve. */
    void call(Instant when) {
        calledAt = when;
    }

    /** The person need not serve after all. */
    void release() {
        calledAt = null;
    }

    public void remind(Instant when) {
        remindedAt = when;
    }

    /** Whether an answer is waited for: of whose seat it is, and of a deputy who is called. */
    public boolean isAwaited() {
        return answer == null && isNeeded() && !hasLeft();
    }

    boolean isToBeReminded(LocalDate today) {
        Instant asked = calledAt == null ? summonedAt : calledAt;
        return remindedAt == null && SwedishTime.dayOf(asked).isBefore(today);
    }

    /** Whether the person is to serve, as far as is known. */
    public boolean isNeeded() {
        return capacity == Capacity.ORDINARY || isCalled();
    }

    public boolean hasLeft() {
        return leftAt != null;
    }

    public boolean isCalled() {
        return calledAt != null;
    }

    public boolean declines() {
        return answer == Answer.NO;
    }

    public boolean accepts() {
        return answer == Answer.YES;
    }

    public long meetingId() {
        return meetingId;
    }

    public long seatId() {
        return seatId;
    }

    public long mandateId() {
        return mandateId;
    }

    public Capacity capacity() {
        return capacity;
    }

    public Instant summonedAt() {
        return summonedAt;
    }

    /** Null until there is one. */
    public Answer answer() {
        return answer;
    }

    /** Why not; may be null or empty. */
    public String reason() {
        return reason;
    }

    public AnswerWay way() {
        return way;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    /** When the person left the board of the meeting's day; null while on it. */
    public Instant leftAt() {
        return leftAt;
    }

    public Long id() {
        return id;
    }
}
