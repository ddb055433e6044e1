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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.MatterIsDecided;
import se.tross.board.MeetingRefusal.MatterIsOnAgenda;
import se.tross.board.MeetingRefusal.MatterNotOnAgenda;
import se.tross.board.Wording;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;

/**
 * Something that the board handles at a meeting. The office prepares it (L29), a ledamot may raise it (B3); the
 * {@link Agenda} gives it its place. What the board says of it is a decision, kept elsewhere.
 */
@Entity
@Table(name = "board_matter")
public class Matter extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_matter_seq")
    @SequenceGenerator(
            name = "board_matter_seq",
            sequenceName = "board_matter_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MatterKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MatterStanding standing;

    @Column(name = "added_automatically", nullable = false, updatable = false)
    private boolean addedAutomatically;

    @Column(nullable = false)
    private boolean decided;

    @Column(nullable = false)
    private String title;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "external_number")
    private String externalNumber;

    @Column
    private String preparer;

    @Column
    private String background;

    @Column
    private String proposal;

    @Column
    private String reported;

    @NotFreeText("The owner's word for the subject, typed by nobody")
    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "secret_ground")
    private String secretGround;

    @Column(name = "decision_type")
    private String decisionType;

    @Enumerated(EnumType.STRING)
    @Column(name = "raised_by", nullable = false, updatable = false)
    private RaisedBy raisedBy;

    @Column(name = "raised_by_name", updatable = false)
    private String raisedByName;

    /** For JPA. */
    protected Matter() {}

    /** Made by the agenda, which gives it its place and has asked the rules. */
    Matter(Meeting meeting, MatterTerms terms, MatterSource source, boolean automatic) {
        super(meeting.forbundId());
        this.meetingId = meeting.id() == null ? 0 : meeting.id();
        this.standing = meeting.status() == MeetingStatus.PLANNED ? MatterStanding.DRAFT : MatterStanding.RAISED;
        this.raisedBy = source.raisedBy();
        this.raisedByName = source.name();
        this.addedAutomatically = automatic;
        take(terms);
    }

    final void take(MatterTerms terms) {
        kind = terms.kind();
        title = terms.title();
        diaryNumber = terms.diaryNumber();
        externalNumber = terms.externalNumber();
        preparer = terms.preparer();
        background = terms.background();
        proposal = terms.proposal();
        subjectType = terms.subject() == null ? null : terms.subject().type();
        subjectId = terms.subject() == null ? null : terms.subject().id();
        secretGround = terms.secretGround();
        decisionType = terms.decisionType();
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** It stands on the agenda that everybody gets. */
    void announce() {
        standing = standing == MatterStanding.TAKEN_UP ? standing : MatterStanding.ON_AGENDA;
    }

    /** What Tross itself tells under the matter, such as the delegated decisions since last time. */
    void report(String lines) {
        reported = lines;
    }

    /**
     * The board takes up what was not on the agenda, when it approves the agenda.
     *
     * @throws Refused if the meeting is not going on, or the matter was on the agenda
     */
    public void takeUp(Meeting meeting) {
        Refused.ifAny(meeting.refusalsOfConduct());
        if (standing != MatterStanding.RAISED) {
            throw new Refused(new MatterIsOnAgenda(title));
        }
        standing = MatterStanding.TAKEN_UP;
    }

    /** Why no decision can be registered on the matter now; empty when the board may decide. */
    public List<BoardRefusal> refusalsOfDecision(Meeting meeting) {
        List<BoardRefusal> refusals = new ArrayList<>(meeting.refusalsOfConduct());
        if (standing == MatterStanding.RAISED || standing == MatterStanding.DRAFT) {
            refusals.add(new MatterNotOnAgenda(title));
        }
        if (decided) {
            refusals.add(new MatterIsDecided(title));
        }
        return refusals;
    }

    /** A decision is registered; from now on the matter stays as it is. @throws Refused if none can be */
    public void settle(Meeting meeting) {
        Refused.ifAny(refusalsOfDecision(meeting));
        decided = true;
    }

    /** The decision was registered by mistake and is gone. @throws Refused if the meeting is not going on */
    public void reopen(Meeting meeting) {
        Refused.ifAny(meeting.refusalsOfConduct());
        decided = false;
    }

    public MatterTerms terms() {
        return new MatterTerms(
                kind,
                title,
                diaryNumber,
                externalNumber,
                preparer,
                background,
                proposal,
                subject().orElse(null),
                secretGround,
                decisionType);
    }

    /** What the matter is about, when it comes from elsewhere. */
    public Optional<DecisionSubject> subject() {
        return Optional.ofNullable(subjectType).map(type -> new DecisionSubject(type, subjectId));
    }

    public MatterSource source() {
        return new MatterSource(raisedBy, raisedByName);
    }

    /** Which of the charter's decision types that need a qualified majority (L27); empty for none of them. */
    public String decisionType() {
        return Wording.plain(decisionType);
    }

    /** What Tross itself tells under the matter; null for nothing. */
    public String reported() {
        return reported;
    }

    public boolean isSecret() {
        return secretGround != null && !secretGround.isEmpty();
    }

    public boolean isAddedAutomatically() {
        return addedAutomatically;
    }

    public boolean isDecided() {
        return decided;
    }

    public MatterKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public MatterStanding standing() {
        return standing;
    }

    /** The place on the agenda, from 1. */
    public int position() {
        return position;
    }

    public long meetingId() {
        return meetingId;
    }

    public Long id() {
        return id;
    }
}
