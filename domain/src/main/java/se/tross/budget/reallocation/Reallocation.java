package se.tross.budget.reallocation;

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
import se.tross.budget.BudgetDecision;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.BudgetVersion;
import se.tross.budget.ReallocationRefusal.ReallocationNotProposed;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * Money moved between two lines of a decided budget (M8): by the förbundschef within the charter's limit, by the board
 * above it. The decided amounts stay what they are.
 */
@Entity
@Table(name = "budget_reallocation")
public class Reallocation extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_reallocation_seq")
    @SequenceGenerator(
            name = "budget_reallocation_seq",
            sequenceName = "budget_reallocation_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    @Column(name = "from_line_id", nullable = false, updatable = false)
    private long fromLineId;

    @Column(name = "to_line_id", nullable = false, updatable = false)
    private long toLineId;

    @Column(nullable = false, updatable = false)
    private FinancialYear year;

    @Column(name = "amount_ore", nullable = false, updatable = false)
    private Money amount;

    @Column(nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReallocationStatus status = ReallocationStatus.PROPOSED;

    @Column(name = "decision_paragraph")
    private String decisionParagraph;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "decided_by")
    private String decidedBy;

    /** For JPA. */
    protected Reallocation() {}

    private Reallocation(BudgetVersion version, Move move) {
        super(version.forbundId());
        this.versionId = version.id();
        this.fromLineId = move.fromLineId();
        this.toLineId = move.toLineId();
        this.year = move.year();
        this.amount = move.amount();
        this.reason = move.reason();
    }

    /** A proposal to the board. @throws Refused if the rules refuse the move */
    public static Reallocation proposed(BudgetVersion version, Move move, ReallocationRules rules) {
        Refused.ifAny(rules.refusals(move));
        return new Reallocation(version, move);
    }

    /** Decided by the förbundschef. @throws Refused if the rules refuse the move, or the limit is reached */
    public static Reallocation delegated(
            BudgetVersion version, Move move, ReallocationRules rules, String who, LocalDate today) {
        Refused.ifAny(rules.refusalsOfDelegation(move));
        Reallocation reallocation = new Reallocation(version, move);
        reallocation.status = ReallocationStatus.DECIDED_BY_DELEGATION;
        reallocation.decidedBy = who;
        reallocation.decisionDate = today;
        return reallocation;
    }

    /**
     * The board has decided it.
     *
     * @param who who records it
     * @throws Refused if it is not proposed, the decision lacks its § or lies ahead, or the line no longer has the money
     */
    public void decide(BudgetDecision decision, LocalDate today, ReallocationRules rules, String who) {
        Refused.ifAny(refusalsOfRejection());
        Refused.ifAny(decision.refusals(today));
        Refused.ifAny(refusalsOfDecision(rules));
        settle(ReallocationStatus.DECIDED, decision, who);
    }

    /** The board has said no. @throws Refused if it is not proposed, or the decision lacks its § or lies ahead */
    public void reject(BudgetDecision decision, LocalDate today, String who) {
        Refused.ifAny(refusalsOfRejection());
        Refused.ifAny(decision.refusals(today));
        settle(ReallocationStatus.REJECTED, decision, who);
    }

    /** Why the board cannot decide it now; empty if it is proposed, and the line still has the money. */
    public List<BudgetRefusal> refusalsOfDecision(ReallocationRules rules) {
        List<BudgetRefusal> refusals = refusalsOfRejection();
        return refusals.isEmpty() ? rules.refusals(move()) : refusals;
    }

    private List<BudgetRefusal> refusalsOfRejection() {
        return status == ReallocationStatus.PROPOSED ? List.of() : List.of(new ReallocationNotProposed());
    }

    private void settle(ReallocationStatus settled, BudgetDecision decision, String who) {
        status = settled;
        decisionParagraph = decision.paragraph();
        decisionDate = decision.date();
        decidedBy = who;
    }

    public Move move() {
        return new Move(fromLineId, toLineId, year, amount, reason);
    }

    /** The reallocation as a value. */
    public KeptMove kept() {
        BudgetDecision decision = decisionDate == null ? null : new BudgetDecision(decisionParagraph, decisionDate);
        return new KeptMove(id, version(), move(), status, decision, decidedBy == null ? "" : decidedBy);
    }

    public Long id() {
        return id;
    }

    public long versionId() {
        return versionId;
    }
}
