package se.tross.insats.financing;

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
import java.util.Collection;
import java.util.List;
import se.tross.insats.FinancingRefusal.PayerTwice;
import se.tross.insats.FinancingSource;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** A payer's part of an insats in a year, as planned. What the board has granted is bound to its § elsewhere. */
@Entity
@Table(name = "insats_financing")
public class Financing extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_financing_seq")
    @SequenceGenerator(
            name = "insats_financing_seq",
            sequenceName = "insats_financing_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(name = "financial_year", nullable = false)
    private FinancialYear year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FinancingSource source;

    @Column(nullable = false)
    private String payer;

    @Column(name = "amount_ore", nullable = false)
    private Money amount;

    /** For JPA. */
    protected Financing() {}

    /**
     * @param others the other parts of the insats
     * @throws Refused with everything that the rules refuse, the weightiest first
     */
    public Financing(Insats insats, FinancingTerms terms, Collection<Financing> others) {
        super(insats.forbundId());
        insatsId = insats.id();
        change(insats, terms, others);
    }

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public final void change(Insats insats, FinancingTerms terms, Collection<Financing> others) {
        List<InsatsRefusal> refusals = new ArrayList<>(
                terms.refusals(insats.terms(), insats.classification().esf()));
        if (refusals.isEmpty()) {
            others.stream()
                    .filter(other -> other != this && terms.isSamePayerAs(other.terms()))
                    .map(other -> new PayerTwice(terms.payer(), terms.year()))
                    .forEach(refusals::add);
        }
        Refused.ifAny(refusals);
        year = terms.year();
        source = terms.source();
        payer = terms.payer();
        amount = terms.amount();
    }

    public FinancingTerms terms() {
        return new FinancingTerms(year, source, payer, amount);
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
