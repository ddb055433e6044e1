package se.tross.board.meeting;

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
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.MeetingStaysInItsYear;
import se.tross.board.Wording;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;

/**
 * A meeting of the board: planned in silence, summoned, opened, closed. The board sets its time and place (B1); what happens
 * at it is recorded while it is open, and what was decided stands in its minutes.
 */
@Entity
@Table(name = "board_meeting")
public class Meeting extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_meeting_seq")
    @SequenceGenerator(
            name = "board_meeting_seq",
            sequenceName = "board_meeting_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingStatus status = MeetingStatus.PLANNED;

    @Enumerated(EnumType.STRING)
    @Column(name = "call_ground", nullable = false, updatable = false)
    private CallGround callGround;

    @Column(name = "starts_at", nullable = false)
    private LocalDateTime startsAt;

    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    @Column(nullable = false)
    private String place;

    @Column(name = "remote_allowed", nullable = false)
    private boolean remoteAllowed;

    @Column(name = "notice_days", nullable = false)
    private int noticeDays;

    @Column(nullable = false)
    private String secretary;

    @Column(name = "chair_mandate_id")
    private Long chairMandateId;

    @Column(name = "matter_in_hand")
    private Long matterInHand;

    @Column(name = "summoned_at")
    private Instant summonedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @NotFreeText("Made by Tross; calendars know the meeting by it")
    @Column(name = "calendar_uid", nullable = false, updatable = false)
    private String calendarUid;

    @Column(name = "calendar_sequence", nullable = false)
    private int calendarSequence;

    /** For JPA. */
    protected Meeting() {}

    /**
     * A meeting in preparation.
     *
     * @param call who wants it
     * @param ordinary the mandates of the ledamöter on the day of the call
     * @param ofTheYear the year's other meetings
     * @param calendarUid what calendars will know it by, whatever becomes of it
     * @throws Refused if the terms do not hold, or too few ask for it
     */
    public Meeting(
            long forbundId,
            MeetingTerms terms,
            MeetingCall call,
            Collection<Long> ordinary,
            Collection<Meeting> ofTheYear,
            String calendarUid) {
        super(forbundId);
        Refused.ifAny(terms.refusals());
        Refused.ifAny(call.refusals(ordinary));
        this.year = terms.date().getYear();
        this.number = ofTheYear.stream()
                        .filter(other -> other.year == year)
                        .mapToInt(Meeting::number)
                        .max()
                        .orElse(0)
                + 1;
        this.callGround = call.ground();
        this.calendarUid = calendarUid;
        take(terms);
    }

    private void take(MeetingTerms terms) {
        kind = terms.kind();
        startsAt = terms.startsAt();
        endsAt = terms.endsAt();
        place = terms.place();
        remoteAllowed = terms.remoteAllowed();
        noticeDays = terms.noticeDays();
        secretary = terms.secretary();
    }

    /** Another time or place. @throws Refused if the meeting has begun, the terms do not hold, or it would lie in another year */
    public void change(MeetingTerms terms) {
        Refused.ifAny(refusalsOfChange());
        Refused.ifAny(terms.refusals());
        if (terms.date().getYear() != year) {
            throw new Refused(new MeetingStaysInItsYear(year));
        }
        take(terms);
        renewCalendar();
    }

    /**
     * Ledamöter and deputies are told of time, place and agenda (B2). May be done again, with what has changed.
     *
     * @throws Refused if the meeting has begun, or has nothing on its agenda
     */
    public void summon(Collection<Matter> agenda, Instant when) {
        Refused.ifAny(refusalsOfSummons(agenda.size()));
        agenda.forEach(Matter::announce);
        renewCalendar();
        status = MeetingStatus.SUMMONED;
        summonedAt = summonedAt == null ? when : summonedAt;
    }

    /** Somebody takes the chair, and it begins. @throws Refused if nobody is summoned, or its day has not come */
    public void open(long chair, LocalDate today, Instant when) {
        Refused.ifAny(MeetingTransitions.refusalsOfOpening(this, today));
        status = MeetingStatus.OPEN;
        chairMandateId = chair;
        openedAt = when;
    }

    /** Somebody else takes the chair. @throws Refused if the meeting is not going on */
    public void passChair(long chair) {
        Refused.ifAny(refusalsOfConduct());
        chairMandateId = chair;
    }

    /** The board goes on to a matter, which everybody who records sees. @throws Refused if the meeting is not going on */
    public void handle(Matter matter) {
        Refused.ifAny(refusalsOfConduct());
        matterInHand = matter.id();
    }

    /** @throws Refused if the meeting is not going on */
    public void close(Instant when) {
        Refused.ifAny(refusalsOfConduct());
        status = MeetingStatus.CLOSED;
        closedAt = when;
    }

    /** @throws Refused if the meeting has begun, or no reason is given */
    public void cancel(String reason) {
        Refused.ifAny(refusalsOfChange());
        cancelReason = Wording.required("reason", reason, Wording.LINE);
        renewCalendar();
        status = MeetingStatus.CANCELLED;
    }

    /** Calendars that have the meeting take what they get from now on for newer. */
    public void renewCalendar() {
        calendarSequence += status == MeetingStatus.SUMMONED ? 1 : 0;
    }

    /** Why time, place and summons cannot be changed now; empty before the meeting begins. */
    public List<BoardRefusal> refusalsOfChange() {
        return MeetingTransitions.refusalsOfChange(this);
    }

    /** Why the meeting cannot be opened on the day; empty when it can. */
    public List<BoardRefusal> refusalsOfOpening(LocalDate today) {
        return MeetingTransitions.refusalsOfOpening(this, today);
    }

    /** Why nobody can be summoned now; empty when they can. @param matters how many stand on the agenda */
    public List<BoardRefusal> refusalsOfSummons(int matters) {
        return MeetingTransitions.refusalsOfSummons(this, matters);
    }

    /** Why nothing that happens can be recorded now; empty while the meeting is going on. */
    public List<BoardRefusal> refusalsOfConduct() {
        return MeetingTransitions.refusalsOfConduct(this);
    }

    /** Why the agenda cannot be changed now; empty until the meeting is closed or cancelled. */
    public List<BoardRefusal> refusalsOfAgenda() {
        return MeetingTransitions.refusalsOfAgenda(this);
    }

    public MeetingTerms terms() {
        return new MeetingTerms(kind, startsAt, endsAt, place, remoteAllowed, noticeDays, secretary);
    }

    /** How calendars know the meeting. */
    public CalendarEntry calendar() {
        return new CalendarEntry(calendarUid, calendarSequence);
    }

    public LocalDate date() {
        return startsAt.toLocalDate();
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public int year() {
        return year;
    }

    /** The meeting's number in its year. */
    public int number() {
        return number;
    }

    public MeetingStatus status() {
        return status;
    }

    public CallGround callGround() {
        return callGround;
    }

    /** Who is in the chair; null before the meeting is opened. */
    public Long chairMandateId() {
        return chairMandateId;
    }

    /** The matter that the board is at; null before the meeting is opened. */
    public Long matterInHand() {
        return matterInHand;
    }

    /** When it was first summoned; null before. */
    public Instant summonedAt() {
        return summonedAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public Long id() {
        return id;
    }
}
