package se.tross.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Language;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Begins a year's budget: empty, or from another year's lines, with the equity that the other year is expected to end with. */
@Named
@ViewScoped
public class NewBudgetPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int YEARS_BACK = 9;
    private static final int YEARS_AHEAD = 3;
    private static final int MOST_PLAN_YEARS = 10;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private CreateBudget create;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private String asked;
    private List<FinancialYear> taken;
    private int year;
    private int planYears = Budget.USUAL_YEARS;
    private Money openingEquity;
    private String openingEquitySource;
    private Integer copyFrom;

    public void load() {
        demand.permission(Permission.BUDGET_EDIT);
        List<BudgetYear> years = overviews.years();
        taken = years.stream().map(BudgetYear::year).toList();
        year = AddressParts.yearIfAny(asked)
                .filter(one -> !taken.contains(one))
                .map(FinancialYear::year)
                .orElseGet(this::firstFree);
        years.stream().filter(one -> one.year().year() < year).findFirst().ifPresent(this::suggest);
    }

    /** The year before is where one starts from, and its end is this year's beginning. */
    private void suggest(BudgetYear before) {
        copyFrom = before.year().year();
        before.decidedFigures().or(before::openFigures).ifPresent(figures -> {
            openingEquity = figures.closingEquity().money();
            openingEquitySource = language.texts().text("budget.new.closingOf", before.year());
        });
    }

    public String create() {
        FinancialYear budgetYear = new FinancialYear(year);
        create.create(
                budgetYear,
                planYears,
                new OpeningEquity(openingEquity, openingEquitySource),
                Optional.ofNullable(copyFrom).map(FinancialYear::new));
        messages.done("budget.new.done", budgetYear);
        return "/budget/edit?faces-redirect=true&year=" + year;
    }

    private int firstFree() {
        return getFreeYears().stream()
                .filter(free -> free > thisYear())
                .findFirst()
                .orElse(thisYear() + 1);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** Years without a budget, near today, and the one that the address asks for. */
    public List<Integer> getFreeYears() {
        return IntStream.concat(
                        IntStream.rangeClosed(thisYear() - YEARS_BACK, thisYear() + YEARS_AHEAD),
                        AddressParts.yearIfAny(asked).stream().mapToInt(FinancialYear::year))
                .distinct()
                .sorted()
                .boxed()
                .filter(free -> !taken.contains(new FinancialYear(free)))
                .toList();
    }

    public List<Integer> getTakenYears() {
        return taken.stream().map(FinancialYear::year).toList();
    }

    public List<Integer> getLengths() {
        return IntStream.rangeClosed(1, MOST_PLAN_YEARS).boxed().toList();
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getPlanYears() {
        return planYears;
    }

    public void setPlanYears(int planYears) {
        this.planYears = planYears;
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

    public Integer getCopyFrom() {
        return copyFrom;
    }

    public void setCopyFrom(Integer copyFrom) {
        this.copyFrom = copyFrom;
    }
}
