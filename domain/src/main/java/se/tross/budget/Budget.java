package se.tross.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.budget.VersionRefusal.PlanYearsOutOfRange;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** The budget of one financial year (L31): its versions say what is planned and what was decided. */
@Entity
@Table(name = "budget_budget")
public class Budget extends VersionedRecord {
    /** The budget year and two plan years (M20). */
    public static final int USUAL_YEARS = 3;

    private static final int MOST_YEARS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_budget_seq")
    @SequenceGenerator(
            name = "budget_budget_seq",
            sequenceName = "budget_budget_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private FinancialYear year;

    @Column(name = "plan_years", nullable = false)
    private int planYears;

    /** For JPA. */
    protected Budget() {}

    /**
     * A budget without versions yet.
     *
     * @param planYears how many years it covers, its own included
     * @throws Refused if that is none, or more than anybody plans
     */
    public Budget(long forbundId, FinancialYear year, int planYears) {
        super(forbundId);
        this.year = year;
        Refused.ifAny(refusals(planYears));
        this.planYears = planYears;
    }

    private static List<BudgetRefusal> refusals(int planYears) {
        return planYears < 1 || planYears > MOST_YEARS ? List.of(new PlanYearsOutOfRange(1, MOST_YEARS)) : List.of();
    }

    /** The budget year and the plan years, in order of time. */
    public List<FinancialYear> years() {
        return years(year, planYears);
    }

    /** The years of a budget of so many years, its own first. */
    public static List<FinancialYear> years(FinancialYear year, int planYears) {
        return IntStream.range(0, planYears).mapToObj(year::plusYears).toList();
    }

    public FinancialYear year() {
        return year;
    }

    public int planYears() {
        return planYears;
    }

    public Long id() {
        return id;
    }
}
