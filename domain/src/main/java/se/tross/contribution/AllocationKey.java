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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.contribution.KeyRefusal.KeyEndsBeforeItBegins;
import se.tross.contribution.KeyRefusal.KeyUsedByDecidedPlan;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/**
 * How the municipalities, and the regions where several, divide their quarters between them (L6, L7), from when to when.
 * They agree it among themselves; the half of the state and the two quarters are law and stand in no key. What a key
 * must fulfil is told by {@link KeyRules}.
 */
@Entity
@Table(name = "contribution_key")
public class AllocationKey extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contribution_key_seq")
    @SequenceGenerator(
            name = "contribution_key_seq",
            sequenceName = "contribution_key_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "region_method")
    private KeyMethod regionMethod;

    @Enumerated(EnumType.STRING)
    @Column(name = "municipal_method")
    private KeyMethod municipalMethod;

    @Column(name = "mix_percent")
    private BigDecimal mixPercent;

    @Column(name = "charter_paragraph", nullable = false)
    private String charterParagraph;

    @Column(nullable = false)
    private String source;

    @Column(name = "source_date", nullable = false)
    private LocalDate sourceDate;

    @Column
    private String note;

    @OneToMany(mappedBy = "key", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<KeyRow> rows = new ArrayList<>();

    /** For JPA. */
    protected AllocationKey() {}

    /**
     * A key that fulfils the rules.
     *
     * @throws Refused with everything that the rules refuse, the weightiest first
     */
    public AllocationKey(long forbundId, KeyTerms terms, KeyRules rules) {
        super(forbundId);
        apply(terms, rules);
    }

    /**
     * The key rewritten, while no decided plan rests on it.
     *
     * @param decidedYears the years whose decided plans rest on this key
     * @throws Refused if there is such a year, or the rules refuse the terms
     */
    public void revise(KeyTerms terms, KeyRules rules, Collection<FinancialYear> decidedYears) {
        refuseWhenDecided(decidedYears);
        apply(terms, rules);
    }

    /** @throws Refused if the last day lies before the first */
    public void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new Refused(new KeyEndsBeforeItBegins());
        }
        validTo = lastDay;
    }

    /** Refuses to touch a key that a decided plan rests on; the same question is asked before it is deleted. */
    public static void refuseWhenDecided(Collection<FinancialYear> decidedYears) {
        if (!decidedYears.isEmpty()) {
            throw new Refused(new KeyUsedByDecidedPlan(List.copyOf(decidedYears)));
        }
    }

    private void apply(KeyTerms terms, KeyRules rules) {
        Refused.ifAny(rules.refusals(terms));
        validFrom = terms.validity().from();
        validTo = terms.validity().to();
        regionMethod = terms.regionMethod();
        municipalMethod = terms.municipalMethod();
        mixPercent = terms.mixPercent();
        charterParagraph = terms.charterParagraph();
        source = terms.source();
        sourceDate = terms.sourceDate();
        note = terms.note();
        replaceRows(rules.inCharterOrder(terms.weights()));
    }

    /** Keeps the row of a payer that stays, so that its history stays one. */
    private void replaceRows(List<KeyWeight> weights) {
        Map<Long, KeyRow> kept = rows.stream().collect(Collectors.toMap(KeyRow::memberId, row -> row));
        rows.clear();
        for (KeyWeight weight : weights) {
            KeyRow row = kept.get(weight.memberId());
            int position = rows.size() + 1;
            if (row == null) {
                row = new KeyRow(this, weight, position);
            } else {
                row.reweigh(weight, position);
            }
            rows.add(row);
        }
    }

    /** The key as a value, for computing and for the form that revises it. */
    public KeyTerms terms() {
        return new KeyTerms(
                validity(),
                regionMethod,
                municipalMethod,
                mixPercent,
                charterParagraph,
                source,
                sourceDate,
                note,
                rows.stream().map(KeyRow::weight).toList());
    }

    public Period validity() {
        return new Period(validFrom, validTo);
    }

    public List<KeyRow> rows() {
        return List.copyOf(rows);
    }

    public Long id() {
        return id;
    }
}
