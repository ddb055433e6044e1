package se.tross.insats.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tross.insats.OneInsatsPage;
import se.tross.insats.agreement.AgreementOverview;
import se.tross.insats.agreement.AgreementOverviews;
import se.tross.insats.agreement.DrawUpAgreement;
import se.tross.shared.access.OneLook;
import se.tross.shared.time.FinancialYear;

/** How the money of an insats stands, year by year, with what it rests on: {@code /insats/money?id=}. */
@Named
@ViewScoped
public class MoneyPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentOverviews payments;

    @Inject
    private AgreementOverviews agreementOverviews;

    @Inject
    private DrawUpAgreement drawUpAgreement;

    @Inject
    private OneLook oneLook;

    private InsatsMoney money;
    private ArrayList<AgreementOverview> agreements;
    private ArrayList<PlannedYear> plans;
    private boolean mayAsk;

    /** A year's plan. @param year the year @param instalments in order of time */
    public record PlannedYear(FinancialYear year, List<PaymentPlan.Instalment> instalments) implements Serializable {}

    public void load() {
        money = oneLook.at(() -> {
            loadInsats();
            long id = getInsats().id();
            agreements = new ArrayList<>(agreementOverviews.agreements(id));
            plans = new ArrayList<>();
            for (Map.Entry<FinancialYear, List<PaymentPlan.Instalment>> plan :
                    payments.plans(id).entrySet()) {
                plans.add(new PlannedYear(plan.getKey(), plan.getValue()));
            }
            InsatsMoney found = payments.money(id);
            // Nothing can be asked for of nothing granted.
            mayAsk = !found.grants().isEmpty() && payments.mayAsk(id);
            return found;
        });
    }

    /** @param awaitsAppeal whether the agreement holds only if the decision gains legal force (B18) */
    public String drawUp(boolean awaitsAppeal) {
        return "/insats/agreement?faces-redirect=true&id="
                + drawUpAgreement.drawUp(getInsats().id(), awaitsAppeal);
    }

    public InsatsMoney getMoney() {
        return money;
    }

    /** The latest first. */
    public List<AgreementOverview> getAgreements() {
        return agreements;
    }

    /** Whether a new agreement may be drawn up: none is being written. */
    public boolean isAgreementWanted() {
        return !money.grants().isEmpty() && agreements.stream().allMatch(AgreementOverview::isSigned);
    }

    public List<PlannedYear> getPlans() {
        return plans;
    }

    public boolean isMayAsk() {
        return mayAsk;
    }
}
