package se.tross.budget;

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
import java.util.List;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/** One version of a budget: a draft that the office works on, a proposal to the board, and then decided by a § of adjusted minutes, which is what binds money. A decided version is never edited; a later one that is decided replaces it. */
@Entity
@Table(name = "budget_version")
public class BudgetVersion extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_version_seq")
    @SequenceGenerator(
            name = "budget_version_seq",
            sequenceName = "budget_version_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "budget_id", nullable = false, updatable = false)
    private long budgetId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VersionStatus status;

    @Column(name = "status_by", nullable = false)
    private String statusBy;

    @Column(name = "status_at", nullable = false)
    private Instant statusAt;

    @Column(name = "based_on", updatable = false)
    private Long basedOn;

    @Column(name = "contribution_plan_id")
    private Long contributionPlanId;

    @Column(name = "opening_equity_ore", nullable = false)
    private Money openingEquity;

    @Column(name = "opening_equity_source", nullable = false)
    private String openingEquitySource;

    @Column
    private String note;

    @Column(name = "revision_reason", updatable = false)
    private String revisionReason;

    @Column(name = "decision_paragraph")
    private String decisionParagraph;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    /** For JPA. */
    protected BudgetVersion() {}

    /**
     * The first draft of a budget.
     *
     * @throws Refused if the opening equity has no source, or does not fit
     */
    public BudgetVersion(Budget budget, OpeningEquity equity, StatusChange begun) {
        this(budget.forbundId(), budget.id(), 1, begun);
        Refused.ifAny(equity.refusals());
        open(equity);
    }

    private BudgetVersion(long forbundId, long budgetId, int number, StatusChange begun) {
        super(forbundId);
        this.budgetId = budgetId;
        this.number = number;
        enter(VersionStatus.DRAFT, begun);
    }

    /**
     * A new draft that starts from this decided version, which stays as it is.
     *
     * @param nextNumber the number after the budget's last
     * @throws Refused if this version is not the one that applies, or there is no reason
     */
    public BudgetVersion revised(int nextNumber, String reason, StatusChange begun) {
        Refused.ifAny(VersionTransitions.revisionRefusals(this, reason));
        BudgetVersion next = new BudgetVersion(forbundId(), budgetId, nextNumber, begun);
        next.open(opening());
        next.basedOn = id;
        next.note = note;
        next.revisionReason = reason.strip();
        return next;
    }

    private void enter(VersionStatus newStatus, StatusChange change) {
        status = newStatus;
        statusBy = change.who();
        statusAt = change.when();
    }

    private void open(OpeningEquity equity) {
        openingEquity = equity.amount();
        openingEquitySource = equity.source();
    }

    /** @throws Refused if the version is no draft, or the equity has no source or does not fit */
    public void changeOpening(OpeningEquity equity) {
        Refused.ifAny(refusalsOfChange());
        Refused.ifAny(equity.refusals());
        open(equity);
    }

    /** A remark for readers; free text. @throws Refused if the version is no draft, or the text does not fit */
    public void remark(String newNote) {
        Refused.ifAny(refusalsOfChange());
        note = VersionTransitions.fitting("note", newNote);
    }

    /**
     * Handed to the board; from now on it counts with this contribution plan.
     *
     * @param planId the year's contribution plan
     * @throws Refused if the version is no draft
     */
    public void propose(long planId, StatusChange change) {
        Refused.ifAny(refusalsOfChange());
        contributionPlanId = planId;
        enter(VersionStatus.PROPOSED, change);
    }

    /** Back to a draft, which follows the year's contribution plan. @throws Refused if the version is not proposed */
    public void withdraw(StatusChange change) {
        Refused.ifAny(refusalsOfWithdrawal());
        contributionPlanId = null;
        enter(VersionStatus.DRAFT, change);
    }

    /**
     * The board has decided.
     *
     * @param today the day on which it is recorded; a decision lies not after it
     * @throws Refused if the version is not proposed, or the decision lacks its § or lies in the future
     */
    public void decide(BudgetDecision decision, LocalDate today, StatusChange change) {
        Refused.ifAny(VersionTransitions.decisionRefusals(this, decision, today));
        decisionParagraph = decision.paragraph();
        decisionDate = decision.date();
        enter(VersionStatus.DECIDED, change);
    }

    /** A later version has been decided. @throws Refused if this one is not decided */
    public void replace(StatusChange change) {
        Refused.ifAny(VersionTransitions.refusals(VersionStatus.DECIDED, this));
        enter(VersionStatus.REVISED, change);
    }

    /** Why nothing may be changed now, for the buttons; empty for a draft. */
    public List<BudgetRefusal> refusalsOfChange() {
        return VersionTransitions.refusals(VersionStatus.DRAFT, this);
    }

    /** Why the board's decision cannot be recorded now, nor the proposal be withdrawn; empty for a proposal. */
    public List<BudgetRefusal> refusalsOfWithdrawal() {
        return VersionTransitions.refusals(VersionStatus.PROPOSED, this);
    }

    /** Who brought the version to its status, and when. */
    public StatusChange statusChange() {
        return new StatusChange(statusBy, statusAt);
    }

    public OpeningEquity opening() {
        return new OpeningEquity(openingEquity, openingEquitySource);
    }

    /** The decision; null before there is one. */
    public BudgetDecision decision() {
        return decisionDate == null ? null : new BudgetDecision(decisionParagraph, decisionDate);
    }

    public long budgetId() {
        return budgetId;
    }

    public int number() {
        return number;
    }

    public VersionStatus status() {
        return status;
    }

    /** The version that this one started from; null for a first one. */
    public Long basedOn() {
        return basedOn;
    }

    public String revisionReason() {
        return revisionReason;
    }

    /** The contribution plan that a proposed or decided version counts with; null for a draft. */
    public Long contributionPlanId() {
        return contributionPlanId;
    }

    public String note() {
        return note;
    }

    public Long id() {
        return id;
    }
}
