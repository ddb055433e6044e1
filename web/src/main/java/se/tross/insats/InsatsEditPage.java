package se.tross.insats;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** What is written of an insats is changed: {@code /insats/insats-edit?id=}. */
@Named
@ViewScoped
public class InsatsEditPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeInsats changeInsats;

    @Inject
    private InsatsChoiceOverviews choices;

    @Inject
    private Demand demand;

    private InsatsForm form;
    private List<GoalAreaChoice> goalAreas;

    public void load() {
        demand.permission(Permission.INSATS_EDIT);
        loadInsats();
        goalAreas = choices.goalAreas();
        form = InsatsForm.of(getInsats());
    }

    public String save() {
        changeInsats.change(getInsats().id(), getInsats().version(), form.terms(), form.getGoalArea());
        return done("insats.changed", form.terms().name());
    }

    public InsatsForm getForm() {
        return form;
    }

    public List<GoalAreaChoice> getGoalAreas() {
        return goalAreas;
    }
}
