package se.tross.insats.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.OneInsatsPage;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;
import se.tross.shared.money.Money;

/** The owner asks to be paid: {@code /insats/requisition-add?id=}. */
@Named
@ViewScoped
public class RequisitionAddPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentOverviews payments;

    @Inject
    private RequestPayment requestPayment;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages messages;

    @Inject
    private OneLook oneLook;

    private final RequisitionForm form = new RequisitionForm();
    private InsatsMoney money;

    public void load() {
        demand.permission(Permission.INSATS_REQUEST);
        money = oneLook.at(() -> {
            loadInsats();
            return payments.money(getInsats().id());
        });
        money.years().stream()
                .filter(year -> year.left().isPositive())
                .findFirst()
                .ifPresent(this::propose);
    }

    private void propose(YearMoney year) {
        form.setYear(year.year().year());
    }

    public String ask() {
        Money amount = form.getAmount();
        long id = requestPayment.ask(getInsats().id(), form.terms(), form.getWhat());
        messages.done("insats.requisition.asked", amount);
        return "/insats/requisition?faces-redirect=true&id=" + id;
    }

    public RequisitionForm getForm() {
        return form;
    }

    public InsatsMoney getMoney() {
        return money;
    }

    /** The report that should have come, and agreements that are not signed: told before anything is typed. */
    public List<InsatsRefusal> getWarnings() {
        if (money.grants().isEmpty()) {
            return List.of();
        }
        return new RequisitionRules(money.room(0)).warning().stream().toList();
    }
}
