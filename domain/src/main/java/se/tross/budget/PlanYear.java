package se.tross.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.tross.budget.VersionRefusal.AssumptionOutOfRange;
import se.tross.budget.VersionRefusal.VersionTextTooLong;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** What a version assumes of a plan year that no contribution plan covers yet (W10): how the contributions change. */
@Entity
@Table(name = "budget_version_year")
public class PlanYear extends VersionedRecord {
    private static final int LEAST = -100;
    private static final int MOST = 100;
    private static final int DECIMALS = 4;
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_version_year_seq")
    @SequenceGenerator(
            name = "budget_version_year_seq",
            sequenceName = "budget_version_year_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    @Column(nullable = false, updatable = false)
    private FinancialYear year;

    @Column(name = "assumed_change_percent", nullable = false)
    private BigDecimal assumedChangePercent;

    @Column
    private String assumption;

    /** For JPA. */
    protected PlanYear() {}

    /** @throws Refused if the change is none that can happen, or the text does not fit */
    public PlanYear(BudgetVersion version, FinancialYear year, BigDecimal percent, String assumption) {
        super(version.forbundId());
        this.versionId = version.id();
        this.year = year;
        assume(percent, assumption);
    }

    /** @throws Refused if the change is none that can happen, or the text does not fit */
    public final void assume(BigDecimal percent, String why) {
        Refused.ifAny(refusals(percent, why));
        assumedChangePercent = percent.stripTrailingZeros();
        assumption = why == null ? "" : why.strip();
    }

    /** What is refused of an assumption; empty when it can be kept. */
    public static List<BudgetRefusal> refusals(BigDecimal percent, String why) {
        List<BudgetRefusal> refusals = new ArrayList<>();
        if (percent == null
                || percent.compareTo(BigDecimal.valueOf(LEAST)) < 0
                || percent.compareTo(BigDecimal.valueOf(MOST)) > 0
                || percent.stripTrailingZeros().scale() > DECIMALS) {
            refusals.add(new AssumptionOutOfRange(LEAST, MOST));
        }
        if (why != null && why.strip().length() > LONGEST) {
            refusals.add(new VersionTextTooLong("assumption", LONGEST));
        }
        return refusals;
    }

    public FinancialYear year() {
        return year;
    }

    public BigDecimal assumedChangePercent() {
        return assumedChangePercent;
    }

    public String assumption() {
        return assumption;
    }

    public Long id() {
        return id;
    }
}
