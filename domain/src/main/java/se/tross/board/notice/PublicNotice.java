package se.tross.board.notice;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.board.ArchiveRefusal.ProofBeforeTakenDown;
import se.tross.board.BoardRefusal;
import se.tross.board.NoticeRefusal.DecisionIsReportedInstead;
import se.tross.board.NoticeRefusal.NoticeBeforeJustering;
import se.tross.board.NoticeRefusal.NoticeIsPosted;
import se.tross.board.NoticeRefusal.NoticeIsTakenDown;
import se.tross.board.NoticeRefusal.NoticeNotPosted;
import se.tross.board.NoticeRefusal.NoticeStillRuns;
import se.tross.board.archive.ArchivedFile;
import se.tross.board.delegation.DelegatedDecision;
import se.tross.board.minutes.FinalParagraphs;
import se.tross.board.minutes.ParagraphNumbers;
import se.tross.board.notice.NoticeFinding.NoticeIsOverdue;
import se.tross.board.notice.NoticeFinding.NoticeShouldBeTakenDown;
import se.tross.board.notice.NoticeFinding.NoticeWasPostedLate;
import se.tross.board.paper.PaperFile;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/**
 * A notice on the förbund's notice board, an anslag (never money): tells that minutes are adjusted and until when they can be
 * appealed (B15, B16). Comes down by itself the day after, and never before.
 */
@Entity
@Table(name = "board_notice")
public class PublicNotice extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_notice_seq")
    @SequenceGenerator(
            name = "board_notice_seq",
            sequenceName = "board_notice_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NoticeKind kind;

    @Column(name = "justering_id", updatable = false)
    private Long justeringId;

    @Column(name = "delegated_decision_id", updatable = false)
    private Long delegatedDecisionId;

    @Column(nullable = false, updatable = false)
    private String announces;

    @Column(name = "meeting_date", nullable = false, updatable = false)
    private LocalDate meetingDate;

    @Column(name = "adjusted_on", nullable = false, updatable = false)
    private LocalDate adjustedOn;

    @Column(nullable = false)
    private String organ;

    @Column(name = "storage_place", nullable = false)
    private String storagePlace;

    @Column(name = "notice_place", nullable = false)
    private String noticePlace;

    @Column(nullable = false)
    private String signer;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "last_appeal_day")
    private LocalDate lastAppealDay;

    @Column(name = "taken_down_at")
    private Instant takenDownAt;

    /** For JPA. */
    protected PublicNotice() {}

    private PublicNotice(
            long forbundId, NoticeKind kind, String announces, LocalDate meetingDate, LocalDate adjustedOn) {
        super(forbundId);
        this.kind = kind;
        this.announces = announces;
        this.meetingDate = meetingDate;
        this.adjustedOn = adjustedOn;
    }

    /** Of adjusted paragraphs, still to be posted. @throws Refused if a field of the proof is missing (B17) */
    public static PublicNotice of(FinalParagraphs paragraphs, NoticeTerms terms) {
        PublicNotice notice = new PublicNotice(
                paragraphs.forbundId(),
                NoticeKind.JUSTERING,
                ParagraphNumbers.cited(paragraphs.numbers()),
                paragraphs.meetingDate(),
                paragraphs.adjustedOn());
        notice.justeringId = paragraphs.justeringId();
        notice.take(terms);
        return notice;
    }

    /**
     * Of a delegated decision that is not reported to the board (B19), still to be posted.
     *
     * @throws Refused if the decision is reported instead, or a field of the proof is missing
     */
    public static PublicNotice of(DelegatedDecision decision, NoticeTerms terms) {
        if (!decision.needsNotice()) {
            throw new Refused(new DecisionIsReportedInstead(decision.number()));
        }
        PublicNotice notice = new PublicNotice(
                decision.forbundId(),
                NoticeKind.DELEGATED_DECISION,
                decision.number(),
                decision.decidedOn(),
                decision.decidedOn());
        notice.delegatedDecisionId = decision.id();
        notice.take(terms);
        return notice;
    }

    private void take(NoticeTerms terms) {
        Refused.ifAny(terms.refusals());
        organ = terms.organ();
        storagePlace = terms.storagePlace();
        noticePlace = terms.noticePlace();
        signer = terms.signer();
    }

    /** On the board: from this day the time for appeal runs. @throws Refused if it is there, or lies before the justering */
    public void post(Instant when) {
        LocalDate day = SwedishTime.dayOf(when);
        Refused.ifAny(refusalsOfPosting(day));
        NoticeDates dates = NoticeDates.announcedOn(day);
        postedAt = when;
        announcedOn = dates.announced();
        lastAppealDay = dates.lastAppealDay();
    }

    /** Why it cannot be posted on the day; empty when it can. */
    public List<BoardRefusal> refusalsOfPosting(LocalDate day) {
        if (postedAt != null) {
            return List.of(new NoticeIsPosted(announcedOn));
        }
        return day.isBefore(adjustedOn) ? List.of(new NoticeBeforeJustering(adjustedOn)) : List.of();
    }

    /** Off the board. @throws Refused as long as the decision can be appealed */
    public void takeDown(Instant when) {
        Refused.ifAny(refusalsOfTakingDown(SwedishTime.dayOf(when)));
        takenDownAt = when;
    }

    /** Why it cannot be taken down on the day; empty when it can, and should. */
    public List<BoardRefusal> refusalsOfTakingDown(LocalDate day) {
        if (postedAt == null) {
            return List.of(new NoticeNotPosted());
        }
        if (takenDownAt != null) {
            return List.of(new NoticeIsTakenDown(takenDownAt));
        }
        return day.isAfter(lastAppealDay)
                ? List.of()
                : List.of(new NoticeStillRuns(lastAppealDay, lastAppealDay.plusDays(1)));
    }

    /** That it was posted (B17). @throws Refused as long as it hangs */
    public ArchivedFile proof(PaperFile file, String keptBy, Instant keptAt) {
        if (takenDownAt == null) {
            throw new Refused(new ProofBeforeTakenDown());
        }
        return ArchivedFile.proof(forbundId(), id, file, keptBy, keptAt);
    }

    /** What is late with it; empty when nothing is. */
    public List<NoticeFinding> findings(LocalDate today) {
        List<NoticeFinding> findings = new ArrayList<>();
        LocalDate latest = latestPosting();
        if (postedAt == null && today.isAfter(latest)) {
            findings.add(new NoticeIsOverdue(latest));
        }
        if (postedAt != null && announcedOn.isAfter(latest)) {
            findings.add(new NoticeWasPostedLate(latest, announcedOn));
        }
        if (isOnBoard() && today.isAfter(lastAppealDay.plusDays(1))) {
            findings.add(new NoticeShouldBeTakenDown(lastAppealDay.plusDays(1)));
        }
        return findings;
    }

    /** The last day for posting it (B15). */
    public LocalDate latestPosting() {
        return NoticeDates.latestPosting(adjustedOn);
    }

    public boolean isOnBoard() {
        return postedAt != null && takenDownAt == null;
    }

    /** Its days; empty before it is posted. */
    public Optional<NoticeDates> dates() {
        return Optional.ofNullable(announcedOn)
                .map(day -> new NoticeDates(day, lastAppealDay, lastAppealDay.plusDays(1)));
    }

    public NoticeTerms terms() {
        return new NoticeTerms(organ, storagePlace, noticePlace, signer);
    }

    public NoticeKind kind() {
        return kind;
    }

    /** Which paragraphs, or which delegated decision. */
    public String announces() {
        return announces;
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    public LocalDate adjustedOn() {
        return adjustedOn;
    }

    public Long justeringId() {
        return justeringId;
    }

    public Long delegatedDecisionId() {
        return delegatedDecisionId;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Instant takenDownAt() {
        return takenDownAt;
    }

    public Long id() {
        return id;
    }
}
