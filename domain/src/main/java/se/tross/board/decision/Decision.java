package se.tross.board.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.DecisionRefusal.DecisionIsAdjusted;
import se.tross.board.DecisionRefusal.DecisionIsAppealed;
import se.tross.board.DecisionRefusal.DecisionIsFollowed;
import se.tross.board.Wording;
import se.tross.board.meeting.DecisionAdopted;
import se.tross.board.meeting.DecisionReturned;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.vote.BallotMethod;
import se.tross.board.vote.Majority;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;

/**
 * What the board came to in a matter: a § in the year's row of paragraphs. It binds when the minutes, or this § at once, are
 * adjusted; from then on it is never edited, and a correction is a new decision.
 */
@Entity
@Table(name = "board_decision")
public class Decision extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_decision_seq")
    @SequenceGenerator(
            name = "board_decision_seq",
            sequenceName = "board_decision_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private long matterId;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private int paragraph;

    @Column(nullable = false, updatable = false)
    private LocalDate decided;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DecisionOutcome outcome;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BallotMethod method;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Majority majority;

    @Column(name = "casting_vote", nullable = false, updatable = false)
    private boolean castingVote;

    @NotFreeText("The owner's word for the subject, typed by nobody")
    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_id", updatable = false)
    private Long subjectId;

    @Column
    private LocalDate adjusted;

    /** For JPA. */
    protected Decision() {}

    /**
     * The board has decided a matter, which is settled with it.
     *
     * @param paragraph its number, the next one of the year
     * @throws Refused if the board cannot decide so
     */
    public Decision(Meeting meeting, Matter matter, int paragraph, DecisionTerms terms, DecisionRules rules) {
        super(meeting.forbundId());
        Refused.ifAny(rules.refusals(terms));
        matter.settle(meeting);
        meetingId = matter.meetingId();
        matterId = matter.id() == null ? 0 : matter.id();
        year = meeting.date().getYear();
        this.paragraph = paragraph;
        decided = meeting.date();
        outcome = terms.outcome();
        text = terms.text();
        reason = terms.reason();
        subjectType = matter.subject().map(DecisionSubject::type).orElse(null);
        subjectId = matter.subject().map(DecisionSubject::id).orElse(null);
        if (terms.ballot() != null) {
            method = terms.ballot().method();
            majority = terms.ballot().question().majority();
            castingVote = terms.ballot().castingVote();
        }
    }

    /** The same decision in other words. @throws Refused if the § is adjusted, or the words are missing or do not fit */
    public void reword(String newText, String newReason) {
        refuseWhenAdjusted();
        String words = Wording.required("text", newText, Wording.TEXT);
        String why = outcome.returns()
                ? Wording.required("reason", newReason, Wording.TEXT)
                : Wording.optional("reason", newReason, Wording.TEXT);
        text = words;
        reason = why;
    }

    /**
     * It was registered by mistake: its matter is open again, and its number free.
     *
     * @param dissents how many dissent from it
     * @param actions how many things it leaves somebody to do
     * @param appealed whether somebody has appealed
     * @throws Refused if the § is adjusted, something follows from it, or the meeting is not going on
     */
    public void takeBack(Meeting meeting, Matter matter, int dissents, int actions, boolean appealed) {
        refuseWhenAdjusted();
        if (dissents + actions > 0) {
            throw new Refused(new DecisionIsFollowed(dissents, actions));
        }
        if (appealed) {
            throw new Refused(new DecisionIsAppealed());
        }
        matter.reopen(meeting);
    }

    /** The § is adjusted, alone or with the whole minutes: now it binds. @throws Refused if it is adjusted already */
    public void adjust(LocalDate day) {
        refuseWhenAdjusted();
        adjusted = day;
    }

    /** Why nothing of the § can be changed; empty until it is adjusted. */
    public List<BoardRefusal> refusalsOfChange() {
        return adjusted == null ? List.of() : List.of(new DecisionIsAdjusted(adjusted));
    }

    private void refuseWhenAdjusted() {
        Refused.ifAny(refusalsOfChange());
    }

    /** What takes effect when the § is adjusted; empty before that, and where nothing from elsewhere was adopted. */
    public Optional<DecisionAdopted> adopted() {
        return subject()
                .filter(subject -> adjusted != null && outcome == DecisionOutcome.ADOPTED)
                .map(subject -> new DecisionAdopted(subject, keptId(), decided, paragraph));
    }

    /**
     * What goes back to its owner when the § is adjusted; empty before that, and where nothing goes back. What was only put
     * off does not: it waits for another meeting as it is.
     */
    public Optional<DecisionReturned> returned() {
        return subject()
                .filter(subject -> adjusted != null && outcome.isAgainst())
                .map(subject -> new DecisionReturned(subject, keptId(), decided, paragraph, reason));
    }

    private long keptId() {
        return id == null ? 0 : id;
    }

    public Optional<DecisionSubject> subject() {
        return Optional.ofNullable(subjectType).map(type -> new DecisionSubject(type, subjectId));
    }

    /** As it is cited: § 34. */
    public String cited() {
        return "§ " + paragraph;
    }

    /** The day on which it was adjusted; empty before that. */
    public Optional<LocalDate> adjusted() {
        return Optional.ofNullable(adjusted);
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    public String text() {
        return text;
    }

    /** Why it was not adopted; may be empty for what was. */
    public String reason() {
        return reason;
    }

    /** How the board came to it; empty for what was only noted. */
    public Optional<BallotMethod> method() {
        return Optional.ofNullable(method);
    }

    /** How many had to agree; empty for what was only noted. */
    public Optional<Majority> majority() {
        return Optional.ofNullable(majority);
    }

    /** Whether the chair's vote decided between equal ones. */
    public boolean isByCastingVote() {
        return castingVote;
    }

    /** The day of the meeting. */
    public LocalDate decided() {
        return decided;
    }

    public int year() {
        return year;
    }

    public int paragraph() {
        return paragraph;
    }

    public long meetingId() {
        return meetingId;
    }

    public long matterId() {
        return matterId;
    }

    public Long id() {
        return id;
    }
}
