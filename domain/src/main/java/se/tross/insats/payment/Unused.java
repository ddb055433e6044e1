package se.tross.insats.payment;

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
import se.tross.insats.Insats;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Money of a year that was not used, and by which decision it is repaid or carried to the next (M8). It is never edited. */
@Entity
@Table(name = "insats_unused")
public class Unused extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_unused_seq")
    @SequenceGenerator(
            name = "insats_unused_seq",
            sequenceName = "insats_unused_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(nullable = false, updatable = false)
    private FinancialYear year;

    @Enumerated(EnumType.STRING)
    @Column(name = "unused_kind", nullable = false, updatable = false)
    private UnusedKind kind;

    @Column(name = "amount_ore", nullable = false, updatable = false)
    private Money amount;

    @Column(nullable = false, updatable = false)
    private String decision;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    /** For JPA. */
    protected Unused() {}

    /** @param most what the year has left to carry, or has been paid to repay @throws Refused with everything that is wrong */
    public Unused(Insats insats, UnusedTerms terms, Money most, LocalDate today) {
        super(insats.forbundId());
        Refused.ifAny(terms.refusals(most, today));
        insatsId = insats.id();
        year = terms.year();
        kind = terms.kind();
        amount = terms.amount();
        decision = terms.decision();
        decidedOn = terms.decidedOn();
    }

    public UnusedTerms terms() {
        return new UnusedTerms(year, kind, amount, decision, decidedOn);
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
