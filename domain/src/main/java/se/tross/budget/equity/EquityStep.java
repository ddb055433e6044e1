package se.tross.budget.equity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.tross.budget.EquityStepTerms;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * A step of the ladder that Nationella rådet calls reasonable equity (M2), from when to when. The förbund enters it from
 * the document that says so; Tross warns by it and blocks nothing.
 */
@Entity
@Table(name = "budget_equity_step")
public class EquityStep extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_equity_step_seq")
    @SequenceGenerator(
            name = "budget_equity_step_seq",
            sequenceName = "budget_equity_step_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "from_contributions_ore", nullable = false)
    private Money fromContributions;

    @Column(name = "to_contributions_ore")
    private Money belowContributions;

    @Column(name = "max_percent")
    private BigDecimal maxPercent;

    @Column(name = "max_ore")
    private Money maxAmount;

    @Column(nullable = false)
    private String source;

    /** For JPA. */
    protected EquityStep() {}

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public EquityStep(long forbundId, EquityStepTerms terms, Collection<EquityStep> others) {
        super(forbundId);
        change(terms, others);
    }

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public final void change(EquityStepTerms terms, Collection<EquityStep> others) {
        List<EquityStepTerms> besides = others.stream()
                .filter(other -> other != this)
                .map(EquityStep::terms)
                .toList();
        Refused.ifAny(EquityStepRules.refusals(terms, besides));
        validFrom = terms.validity().from();
        validTo = terms.validity().to();
        fromContributions = terms.from();
        belowContributions = terms.below();
        maxPercent = terms.maxPercent();
        maxAmount = terms.maxAmount();
        source = terms.source();
    }

    public EquityStepTerms terms() {
        return new EquityStepTerms(
                new Period(validFrom, validTo), fromContributions, belowContributions, maxPercent, maxAmount, source);
    }

    public Long id() {
        return id;
    }
}
