package se.tross.insats;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.MemberOverviews;
import se.tross.forbund.RegisterRow;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Visitor;

/** Who does an insats together, and who owns it: {@code /insats/parties?id=}. */
@Named
@ViewScoped
public class PartiesPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeInsats changeInsats;

    @Inject
    private MemberOverviews memberOverviews;

    @Inject
    private Visitor visitor;

    @Inject
    private Demand demand;

    @Inject
    private Clock clock;

    private PartiesForm form;

    public void load() {
        demand.permission(Permission.INSATS_EDIT);
        loadInsats();
        List<RegisterRow> members =
                memberOverviews.register(LocalDate.now(clock)).members();
        form = new PartiesForm(members, visitor.getForbund().name());
        form.fill(cooperation());
    }

    public String save() {
        changeInsats.cooperate(getInsats().id(), getInsats().version(), form.cooperation());
        return done("insats.changed", getInsats().terms().name());
    }

    public PartiesForm getForm() {
        return form;
    }
}
