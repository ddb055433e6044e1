package se.tross.budget.setting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.DisposableTerm;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refused;

/** What the förbund has set for its budgets: goal areas, the ladder of equity, what is free for new insatser. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private SaveGoalArea areas;

    @Inject
    private SaveEquityStep steps;

    @Inject
    private SaveDisposableDefinition definitions;

    @Inject
    private PageMessages messages;

    private String area;
    private BudgetSettings settings;
    private BudgetSettings.Area renamed;
    private String name = "";

    /** Loads everything; an address that names a goal area asks for its new name. */
    public void load() {
        settings = overviews.settings();
        AddressParts.id(area).ifPresent(this::rename);
    }

    private void rename(long id) {
        demand.permission(Permission.BUDGET_SETTINGS);
        renamed = settings.areas().stream()
                .filter(one -> one.name().id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        name = renamed.name().name();
    }

    public String saveArea() {
        if (renamed == null) {
            areas.add(name);
        } else {
            areas.rename(renamed.name().id(), renamed.version(), name);
        }
        messages.done("budget.settings.areaSaved", name);
        return here();
    }

    public String retire(BudgetSettings.Area one) {
        areas.retire(one.name().id(), one.version(), !one.name().retired());
        return here();
    }

    /** @param direction −1 for up, 1 for down */
    public String move(BudgetSettings.Area one, int direction) {
        areas.move(one.name().id(), one.version(), direction);
        return here();
    }

    public String removeStep(BudgetSettings.Step step) {
        steps.remove(step.id(), step.version());
        return here() + "&removed=step-" + step.id();
    }

    public String removeDefinition(BudgetSettings.Definition definition) {
        definitions.remove(definition.id(), definition.version());
        return here() + "&removed=formula-" + definition.id();
    }

    private static String here() {
        return "/budget/settings?faces-redirect=true";
    }

    /** What a förbund that has defined nothing reckons by. */
    public Set<DisposableTerm> getUsual() {
        return DefinitionTerms.USUAL;
    }

    public List<BudgetSettings.Step> getSteps() {
        return settings.steps();
    }

    public BudgetSettings getSettings() {
        return settings;
    }

    public BudgetSettings.Area getRenamed() {
        return renamed;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
