package se.tross.insats.scope;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import se.tross.insats.OneInsatsPage;
import se.tross.insats.scope.InsatsScope.Chosen;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** Whom and where an insats is for, and its lines of the budget: {@code /insats/scope?id=}. */
@Named
@ViewScoped
public class ScopePage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ScopeOverviews overviews;

    @Inject
    private ChangeScope changeScope;

    @Inject
    private Demand demand;

    private InsatsScope choices;
    private List<Long> groups;
    private List<Long> municipalities;
    private List<Long> lines;

    public void load() {
        demand.permission(Permission.INSATS_EDIT);
        loadInsats();
        choices = overviews.choices(getInsats().id());
        Chosen now = overviews.of(getInsats().id()).chosen();
        groups = List.copyOf(now.groups());
        municipalities = List.copyOf(now.municipalities());
        lines = List.copyOf(now.lines());
    }

    public String save() {
        changeScope.change(
                getInsats().id(),
                getInsats().version(),
                new Chosen(new HashSet<>(groups), new HashSet<>(municipalities), new HashSet<>(lines)));
        return done("insats.changed", getInsats().terms().name());
    }

    public InsatsScope getChoices() {
        return choices;
    }

    public List<Long> getGroups() {
        return groups;
    }

    public void setGroups(List<Long> newGroups) {
        groups = newGroups;
    }

    public List<Long> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<Long> newMunicipalities) {
        municipalities = newMunicipalities;
    }

    public List<Long> getLines() {
        return lines;
    }

    public void setLines(List<Long> newLines) {
        lines = newLines;
    }
}
