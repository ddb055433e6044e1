package se.tross.budget.bin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.tross.budget.BudgetWords;
import se.tross.budget.setting.RemovedSettingOverviews;
import se.tross.budget.setting.RemovedSettings;
import se.tross.budget.setting.SaveDisposableDefinition;
import se.tross.budget.setting.SaveEquityStep;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.trail.RemovedRecord;

/** The steps of the ladder and the formulas that were removed. */
@Named
@ViewScoped
public class SettingBinPage extends BudgetBin {
    private static final long serialVersionUID = 1L;

    @Inject
    private RemovedSettingOverviews removals;

    @Inject
    private SaveEquityStep steps;

    @Inject
    private SaveDisposableDefinition definitions;

    @Inject
    private BudgetWords words;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages messages;

    private List<RemovedRecord> removedSteps = List.of();

    public void load() {
        if (!visitor.may(Permission.BUDGET_SETTINGS)) {
            return;
        }
        RemovedSettings removed = removals.removed();
        removedSteps = removed.steps().stream()
                .map(step -> step.row().named(words.step(step.terms())))
                .toList();
        Stream<RemovedRecord> formulas = removed.definitions().stream()
                .map(one -> one.row()
                        .named(language.texts().text("budget.settings.formulaOf", words.formula(one.terms()))));
        fill(Stream.concat(removedSteps.stream(), formulas).toList());
    }

    @Override
    protected String address(RemovedRecord one) {
        return (removedSteps.contains(one) ? "step-" : "formula-") + one.id();
    }

    @Override
    public String restore(RemovedRecord one) {
        if (removedSteps.contains(one)) {
            steps.restore(one.id());
        } else {
            definitions.restore(one.id());
        }
        messages.done("budget.settings.restored", one.name());
        return "/budget/settings?faces-redirect=true";
    }
}
