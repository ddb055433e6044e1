package se.tross.insats.scope;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** A target group of the list, or a new one: {@code /insats/target-group?id=}. */
@Named
@ViewScoped
public class TargetGroupPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ScopeOverviews overviews;

    @Inject
    private KeepTargetGroups keepTargetGroups;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    private String id;
    private TargetGroupOverview group;
    private String code;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;

    public void load() {
        demand.permission(Permission.INSATS_SETTINGS);
        if (id != null) {
            group = overviews.targetGroup(AddressParts.requiredId(id));
            code = group.terms().code();
            name = group.terms().name();
            firstDay = group.terms().firstDay();
            lastDay = group.terms().lastDay();
        }
    }

    public String save() {
        TargetGroupTerms terms = new TargetGroupTerms(code, name, firstDay, lastDay);
        if (group == null) {
            keepTargetGroups.add(terms);
        } else {
            keepTargetGroups.change(group.id(), group.version(), terms);
        }
        messages.done("insats.group.saved", terms.name());
        return "/insats/target-groups?faces-redirect=true";
    }

    /** Null for a new one. */
    public TargetGroupOverview getGroup() {
        return group;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String newCode) {
        code = newCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate newFirstDay) {
        firstDay = newFirstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
