package se.tross.budget.setting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.budget.BudgetOverviews;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refused;

/** A new step of the ladder of equity, or one that is changed. */
@Named
@ViewScoped
public class EquityStepPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private SaveEquityStep steps;

    @Inject
    private PageMessages messages;

    private String id;
    private BudgetSettings.Step step;
    private EquityStepForm form = new EquityStepForm();

    public void load() {
        demand.permission(Permission.BUDGET_SETTINGS);
        AddressParts.id(id).ifPresent(this::open);
    }

    private void open(long asked) {
        step = overviews.settings().steps().stream()
                .filter(one -> one.id() == asked)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        form = EquityStepForm.of(step.terms());
    }

    public String save() {
        if (step == null) {
            steps.add(form.toTerms());
        } else {
            steps.change(step.id(), step.version(), form.toTerms());
        }
        messages.done("budget.settings.stepSaved");
        return "/budget/settings?faces-redirect=true";
    }

    public BudgetSettings.Step getStep() {
        return step;
    }

    public EquityStepForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
