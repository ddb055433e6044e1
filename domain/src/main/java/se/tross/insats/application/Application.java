package se.tross.insats.application;

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
import se.tross.insats.ApplicationRefusal.ApplicationDecided;
import se.tross.insats.ApplicationRefusal.ApplicationIsRead;
import se.tross.insats.ApplicationRefusal.ApplicationWithdrawn;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.PreparationRefusal.CompletionIsAwaited;
import se.tross.insats.PreparationRefusal.DeadlineNotAhead;
import se.tross.insats.PreparationRefusal.NotInPreparation;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * An application for money: its own case from the first letter on. What is typed lies beside it, field by field. When it is
 * handed in for the first time its insats comes into the register, unless it has been there as an idea. From then on the
 * applicant writes only when asked for more.
 */
@Entity
@Table(name = "insats_application")
public class Application extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_application_seq")
    @SequenceGenerator(
            name = "insats_application_seq",
            sequenceName = "insats_application_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id")
    private Long insatsId;

    @Column(name = "question_form_id", nullable = false, updatable = false)
    private long questionFormId;

    @Column(name = "criteria_form_id")
    private Long criteriaFormId;

    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApplicationState state;

    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    @Column(name = "handed_in_on")
    private LocalDate handedInOn;

    @Column(name = "awaited_until")
    private LocalDate awaitedUntil;

    /** For JPA. */
    protected Application() {}

    /**
     * @param questionFormId the questions in use, which it keeps
     * @param insatsId an idea of the register; null for one that nobody has registered yet
     */
    public Application(long forbundId, String title, long questionFormId, Long insatsId, LocalDate today) {
        super(forbundId);
        this.title = title;
        this.questionFormId = questionFormId;
        this.insatsId = insatsId;
        this.state = ApplicationState.DRAFT;
        this.stateSince = today;
    }

    /** Why nobody may write in it now; empty when its writers may. */
    public List<InsatsRefusal> refusalsOfWriting() {
        return switch (state) {
            case DRAFT, COMPLETION_ASKED -> List.of();
            case HANDED_IN -> List.of(new ApplicationIsRead());
            case WITHDRAWN -> List.of(new ApplicationWithdrawn());
            case DECIDED -> List.of(new ApplicationDecided());
        };
    }

    /** Why it cannot be taken back; empty when it can, which is until the board has decided. */
    public List<InsatsRefusal> refusalsOfWithdrawing() {
        return state.isOver() ? refusalsOfWriting() : List.of();
    }

    /** Why the beredningsgrupp has nothing to do with it now; empty when it has. */
    public List<InsatsRefusal> refusalsOfPreparing() {
        return switch (state) {
            case HANDED_IN -> List.of();
            case COMPLETION_ASKED -> List.of(new CompletionIsAwaited(awaitedUntil));
            case WITHDRAWN -> List.of(new ApplicationWithdrawn());
            case DECIDED -> List.of(new ApplicationDecided());
            case DRAFT -> List.of(new NotInPreparation());
        };
    }

    /** As its first step calls it. */
    public void call(String newTitle) {
        title = newTitle;
    }

    /**
     * Everything is in order, and others read it.
     *
     * @param registered its insats
     * @param criteria those by which it is judged, also after it is handed in anew
     * @param preparedBy until when the beredningsgrupp has it
     * @throws Refused unless its applicant may write in it
     */
    public void handIn(long registered, long criteria, LocalDate today, LocalDate preparedBy) {
        Refused.ifAny(refusalsOfWriting());
        insatsId = registered;
        criteriaFormId = criteriaFormId == null ? Long.valueOf(criteria) : criteriaFormId;
        handedInOn = handedInOn == null ? today : handedInOn;
        become(ApplicationState.HANDED_IN, today, preparedBy);
    }

    /** @throws Refused unless it is with the beredningsgrupp, or if the day has passed */
    public void askForCompletion(LocalDate deadline, LocalDate today) {
        Refused.ifAny(refusalsOfPreparing());
        if (deadline == null || !deadline.isAfter(today)) {
            throw new Refused(new DeadlineNotAhead(today.plusDays(1)));
        }
        become(ApplicationState.COMPLETION_ASKED, today, deadline);
    }

    /** @throws Refused if it is over */
    public void withdraw(LocalDate today) {
        Refused.ifAny(refusalsOfWithdrawing());
        become(ApplicationState.WITHDRAWN, today, null);
    }

    /** Why the board is not asked yet: its applicant still has time to write more. Empty when it may be (L29). */
    public List<InsatsRefusal> refusalsOfProposing(LocalDate today) {
        return state == ApplicationState.COMPLETION_ASKED && !awaitedUntil.isBefore(today)
                ? refusalsOfPreparing()
                : List.of();
    }

    /** Why a decision of the board does not close it; empty for one that is handed in, also while its applicant is asked for more. */
    public List<InsatsRefusal> refusalsOfDeciding() {
        return state == ApplicationState.COMPLETION_ASKED ? List.of() : refusalsOfPreparing();
    }

    /** The board has said what comes of it. @throws Refused if it is over, or was never handed in */
    public void decide(LocalDate today) {
        Refused.ifAny(refusalsOfDeciding());
        become(ApplicationState.DECIDED, today, null);
    }

    private void become(ApplicationState next, LocalDate today, LocalDate until) {
        state = next;
        stateSince = today;
        awaitedUntil = until;
    }

    public String title() {
        return title;
    }

    public ApplicationState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    /** For the first time; null before. */
    public LocalDate handedInOn() {
        return handedInOn;
    }

    /** Until when whoever has it now is to be done with it; null where nobody is waited for. */
    public LocalDate awaitedUntil() {
        return awaitedUntil;
    }

    public Long insatsId() {
        return insatsId;
    }

    public long questionFormId() {
        return questionFormId;
    }

    public Long criteriaFormId() {
        return criteriaFormId;
    }

    public Long id() {
        return id;
    }
}
