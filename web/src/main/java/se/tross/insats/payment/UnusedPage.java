package se.tross.insats.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.OneInsatsPage;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Money that a year did not use is repaid or carried by a decision: {@code /insats/unused?id=}. */
@Named
@ViewScoped
public class UnusedPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentOverviews payments;

    @Inject
    private DecideUnused decideUnused;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages messages;

    @Inject
    private OneLook oneLook;

    private InsatsMoney money;
    private Integer year;
    private UnusedKind kind = UnusedKind.CARRIED;
    private Money amount;
    private String decision;
    private LocalDate decidedOn;

    public void load() {
        demand.permission(Permission.INSATS_PAY);
        money = oneLook.at(() -> {
            loadInsats();
            return payments.money(getInsats().id());
        });
    }

    public String decide() {
        decideUnused.decide(
                getInsats().id(), new UnusedTerms(new FinancialYear(year), kind, amount, decision, decidedOn));
        messages.done("insats.unused.done", amount);
        return "/insats/money?faces-redirect=true&id=" + getInsats().id();
    }

    public InsatsMoney getMoney() {
        return money;
    }

    public List<UnusedKind> getKinds() {
        return List.of(UnusedKind.values());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer newYear) {
        year = newYear;
    }

    public UnusedKind getKind() {
        return kind;
    }

    public void setKind(UnusedKind newKind) {
        kind = newKind;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money newAmount) {
        amount = newAmount;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String newDecision) {
        decision = newDecision;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate day) {
        decidedOn = day;
    }
}
