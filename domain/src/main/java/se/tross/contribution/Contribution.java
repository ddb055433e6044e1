package se.tross.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import se.tross.forbund.Strand;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.money.Money;

/** What one member pays in one year, as computed when the plan was last saved; frozen when the plan is decided. */
@Entity
@Table(name = "contribution_contribution")
public class Contribution extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contribution_contribution_seq")
    @SequenceGenerator(
            name = "contribution_contribution_seq",
            sequenceName = "contribution_contribution_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    private ContributionPlan plan;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Strand strand;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private BigDecimal weight;

    @Column(name = "amount_ore", nullable = false)
    private Money amount;

    /** For JPA. */
    protected Contribution() {}

    Contribution(ContributionPlan plan, ComputedContribution computed, int position) {
        super(plan.forbundId());
        this.plan = plan;
        this.memberId = computed.member().id();
        this.strand = computed.member().strand();
        recompute(computed, position);
    }

    /** The same payer's row after the draft was computed anew. */
    final void recompute(ComputedContribution computed, int newPosition) {
        position = newPosition;
        weight = computed.weight();
        amount = computed.rounded();
    }

    public Long id() {
        return id;
    }

    public ContributionPlan plan() {
        return plan;
    }

    public long memberId() {
        return memberId;
    }

    public Strand strand() {
        return strand;
    }

    public int position() {
        return position;
    }

    /** The payer's weight within its strand. */
    public BigDecimal weight() {
        return weight;
    }

    public Money amount() {
        return amount;
    }
}
