package se.tross.insats;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** An idea comes into the register: {@code /insats/insats-add?copy=}, with what is written of another if one is copied. */
@Named
@ViewScoped
public class InsatsAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterInsats registerInsats;

    @Inject
    private InsatsChoiceOverviews choices;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    @Inject
    private InsatsOverviews overviews;

    private String copy;
    private InsatsForm form = new InsatsForm();
    private List<GoalAreaChoice> goalAreas;
    private Direction direction;
    private CountMethod countMethod;
    private boolean esf;

    public void load() {
        demand.permission(Permission.INSATS_EDIT);
        goalAreas = choices.goalAreas();
        if (copy != null) {
            // Another name and code: no two insatser share them, and the classification is chosen anew (S5).
            form = InsatsForm.of(overviews.insats(AddressParts.requiredId(copy)));
            form.setName("");
            form.setCode("");
        }
    }

    public String register() {
        long id = registerInsats.register(
                new Classification(direction, countMethod, esf), form.terms(), form.getGoalArea());
        messages.done("insats.registered", form.terms().name());
        return "/insats/insats?faces-redirect=true&id=" + id;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String newCopy) {
        copy = newCopy;
    }

    public InsatsForm getForm() {
        return form;
    }

    public List<GoalAreaChoice> getGoalAreas() {
        return goalAreas;
    }

    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    public List<CountMethod> getCountMethods() {
        return List.of(CountMethod.values());
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction newDirection) {
        direction = newDirection;
    }

    public CountMethod getCountMethod() {
        return countMethod;
    }

    public void setCountMethod(CountMethod newCountMethod) {
        countMethod = newCountMethod;
    }

    public boolean isEsf() {
        return esf;
    }

    public void setEsf(boolean newEsf) {
        esf = newEsf;
    }
}
