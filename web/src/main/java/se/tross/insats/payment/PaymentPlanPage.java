package se.tross.insats.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tross.insats.OneInsatsPage;
import se.tross.insats.PaymentRefusal.PlanDayUnreadable;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** When the parts of a year's grant are to be asked for: {@code /insats/payment-plan?id=}. */
@Named
@ViewScoped
public class PaymentPlanPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentOverviews payments;

    @Inject
    private PlanPayments planPayments;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages messages;

    @Inject
    private OneLook oneLook;

    private InsatsMoney money;
    private Integer year;
    private Integer parts = 4;
    private String days = "";

    public void load() {
        demand.permission(Permission.INSATS_PAY);
        money = oneLook.at(() -> {
            loadInsats();
            return payments.money(getInsats().id());
        });
    }

    public String plan() {
        FinancialYear of = new FinancialYear(year);
        planPayments.plan(getInsats().id(), new PlanWish(of, parts, parts == 0 ? typedDays() : List.of()));
        messages.done("insats.plan.done", of);
        return "/insats/money?faces-redirect=true&id=" + getInsats().id();
    }

    private List<LocalDate> typedDays() {
        return Stream.of(days.split("[\\s,;]+"))
                .filter(typed -> !typed.isEmpty())
                .map(PaymentPlanPage::day)
                .toList();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            throw new Refused(new PlanDayUnreadable(typed));
        }
    }

    public InsatsMoney getMoney() {
        return money;
    }

    public List<Integer> getChoices() {
        return PlanWish.PARTS;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer newYear) {
        year = newYear;
    }

    public Integer getParts() {
        return parts;
    }

    public void setParts(Integer newParts) {
        parts = newParts;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String typed) {
        days = typed == null ? "" : typed;
    }
}
