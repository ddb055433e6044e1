package se.tross.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * What a draft rests on besides its lines: the equity that the year begins with, a remark to the reader, and what is assumed
 * of one plan year that has no contribution plan ({@code plan} in the address).
 */
@Named
@ViewScoped
public class GroundPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private SaveEquity equity;

    @Inject
    private SavePlanYear planYears;

    @Inject
    private PageMessages messages;

    private String year;
    private String plan;
    private VersionOverview own;
    private List<FinancialYear> assumed;
    private FinancialYear planYear;
    private Money openingEquity;
    private String openingEquitySource;
    private String note;
    private long assumptionVersion;
    private BigDecimal percent;
    private String assumption;

    /** @throws Refused if the version is no draft, or not there */
    public void load() {
        demand.permission(Permission.BUDGET_EDIT);
        BudgetDetail detail = overviews.version(AddressParts.year(year), Optional.empty());
        own = detail.overview();
        openingEquity = own.opening().amount();
        openingEquitySource = own.opening().source();
        note = own.note();
        assumed = detail.content().contributions().stream()
                .filter(ExpectedContributions::assumed)
                .map(ExpectedContributions::year)
                .filter(one -> !one.equals(own.year()))
                .toList();
        planYear = AddressParts.yearIfAny(plan)
                .or(() -> assumed.stream().findFirst())
                .orElse(null);
        AssumptionOverview kept = planYear == null ? null : detail.assumptions().get(planYear);
        assumptionVersion = kept == null ? AssumptionOverview.NONE : kept.version();
        percent = kept == null ? BigDecimal.ZERO : kept.percent();
        assumption = kept == null ? "" : kept.assumption();
    }

    public String saveEquity() {
        equity.open(own.id(), own.version(), new OpeningEquity(openingEquity, openingEquitySource));
        return saved();
    }

    public String saveNote() {
        equity.remark(own.id(), own.version(), note);
        return saved();
    }

    public String saveAssumption() {
        planYears.assume(own.id(), planYear, assumptionVersion, percent, assumption);
        return saved() + "&plan=" + planYear;
    }

    private String saved() {
        messages.done("budget.ground.saved");
        return "/budget/ground?faces-redirect=true&year=" + own.year();
    }

    /** The plan years that have no contribution plan. */
    public List<FinancialYear> getAssumed() {
        return assumed;
    }

    /** The plan year whose assumption is shown; null when every year has a contribution plan. */
    public FinancialYear getPlanYear() {
        return planYear;
    }

    public VersionOverview getOwn() {
        return own;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public Money getOpeningEquity() {
        return openingEquity;
    }

    public void setOpeningEquity(Money openingEquity) {
        this.openingEquity = openingEquity;
    }

    public String getOpeningEquitySource() {
        return openingEquitySource;
    }

    public void setOpeningEquitySource(String openingEquitySource) {
        this.openingEquitySource = openingEquitySource;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public String getAssumption() {
        return assumption;
    }

    public void setAssumption(String assumption) {
        this.assumption = assumption;
    }
}
