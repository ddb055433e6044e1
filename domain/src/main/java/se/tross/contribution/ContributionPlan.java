package se.tross.contribution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.contribution.PlanRefusal.KeyNotForYear;
import se.tross.forbund.Membership;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * The members' contributions of one year: a draft that the office computes, a proposal to the board, and then decided by
 * a § of adjusted minutes, which is what binds money. A decided plan is never edited; a correction is a new revision.
 */
@Entity
@Table(name = "contribution_plan")
public class ContributionPlan extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contribution_plan_seq")
    @SequenceGenerator(
            name = "contribution_plan_seq",
            sequenceName = "contribution_plan_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "year", nullable = false, updatable = false)
    private FinancialYear year;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Basis basis;

    @Column(name = "basis_ore", nullable = false)
    private Money basisAmount;

    @Column(nullable = false)
    private String source;

    @Column(name = "source_date", nullable = false)
    private LocalDate sourceDate;

    @Column(name = "key_id", nullable = false)
    private long keyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanStatus status = PlanStatus.DRAFT;

    @Column(name = "decision_paragraph")
    private String decisionParagraph;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column
    private String note;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Contribution> contributions = new ArrayList<>();

    /** For JPA. */
    protected ContributionPlan() {}

    /**
     * The first draft of a year.
     *
     * @throws Refused if the basis is not whole, or the key does not apply or does not fit the members
     */
    public ContributionPlan(
            long forbundId, FinancialYear year, PlanBasis basis, AllocationKey key, Membership membership) {
        this(forbundId, year, 1);
        compute(basis, key, membership);
    }

    private ContributionPlan(long forbundId, FinancialYear year, int revision) {
        super(forbundId);
        this.year = year;
        this.revision = revision;
    }

    /**
     * A new draft that starts from this decided plan, which stays as it is.
     *
     * @throws Refused if this plan is not decided: then it is itself what should be changed
     */
    public ContributionPlan revised(AllocationKey key, Membership membership) {
        PlanTransitions.refuseUnless(PlanStatus.DECIDED, status);
        ContributionPlan next = new ContributionPlan(forbundId(), year, revision + 1);
        next.compute(basis(), key, membership);
        return next;
    }

    /**
     * Computes the draft anew.
     *
     * @throws Refused if the plan is no draft, the basis is not whole, or the key does not apply or does not fit
     */
    public final void compute(PlanBasis newBasis, AllocationKey key, Membership membership) {
        PlanTransitions.refuseUnless(PlanStatus.DRAFT, status);
        if (!key.validity().contains(year.firstDay())) {
            throw new Refused(new KeyNotForYear(year));
        }
        ContributionComputation computed = ContributionComputation.of(newBasis, null, key.terms(), membership);
        basis = newBasis.basis();
        basisAmount = newBasis.amount();
        source = newBasis.source().strip();
        sourceDate = newBasis.sourceDate();
        keyId = key.id() == null ? 0 : key.id();
        PlanContributions.replace(this, contributions, computed);
    }

    /** A remark for readers; free text. */
    public void remark(String newNote) {
        PlanTransitions.refuseUnless(PlanStatus.DRAFT, status);
        note = newNote == null ? "" : newNote.strip();
    }

    /** @throws Refused if the plan is no draft */
    public void propose() {
        PlanTransitions.refuseUnless(PlanStatus.DRAFT, status);
        status = PlanStatus.PROPOSED;
    }

    /** Back to a draft. @throws Refused if the plan is not proposed */
    public void withdraw() {
        PlanTransitions.refuseUnless(PlanStatus.PROPOSED, status);
        status = PlanStatus.DRAFT;
    }

    /**
     * The board has decided.
     *
     * @param today the day on which it is recorded; a decision lies not after it
     * @throws Refused if the plan is not proposed, or the decision lacks its § or lies in the future
     */
    public void decide(PlanDecision decision, LocalDate today) {
        Refused.ifAny(PlanTransitions.decisionRefusals(status, decision, today));
        status = PlanStatus.DECIDED;
        decisionParagraph = decision.paragraph().strip();
        decisionDate = decision.date();
    }

    /** What may not be done now, for the buttons; empty when the plan may be computed, remarked on and proposed. */
    public List<ContributionRefusal> refusalsOfChange() {
        return PlanTransitions.refusals(PlanStatus.DRAFT, status);
    }

    /** Why the board cannot decide on it now; empty for a proposal. */
    public List<ContributionRefusal> refusalsOfDecision() {
        return PlanTransitions.refusals(PlanStatus.PROPOSED, status);
    }

    public PlanBasis basis() {
        return new PlanBasis(basis, basisAmount, source, sourceDate);
    }

    /** The decision; null before there is one. */
    public PlanDecision decision() {
        return decisionDate == null ? null : new PlanDecision(decisionParagraph, decisionDate);
    }

    /** In charter order. */
    public List<Contribution> contributions() {
        return List.copyOf(contributions);
    }

    public Money total() {
        return basis().total();
    }

    public Long id() {
        return id;
    }

    public FinancialYear year() {
        return year;
    }

    public int revision() {
        return revision;
    }

    public long keyId() {
        return keyId;
    }

    public PlanStatus status() {
        return status;
    }

    public String note() {
        return note;
    }
}
