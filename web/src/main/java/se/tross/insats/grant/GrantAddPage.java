package se.tross.insats.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.OneInsatsPage;
import se.tross.insats.scope.InsatsScope;
import se.tross.insats.scope.ScopeOverviews;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;
import se.tross.shared.time.FinancialYear;

/** A proposal for an insats is begun: {@code /insats/grant-add?id=}. */
@Named
@ViewScoped
public class GrantAddPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private WriteGrant writeGrant;

    @Inject
    private GrantOverviews overviews;

    @Inject
    private ScopeOverviews scopes;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages messages;

    @Inject
    private OneLook oneLook;

    @Inject
    private Clock clock;

    private GrantForm form;
    private List<LineChoice> lines;

    public void load() {
        demand.permission(Permission.INSATS_PROPOSE);
        lines = oneLook.at(() -> {
            loadInsats();
            InsatsScope scope = scopes.of(getInsats().id());
            Long line = scope.lines().isEmpty() ? null : scope.lines().get(0).id();
            LocalDate first = firstDay();
            form = GrantForm.begin(first, getInsats().terms().endsOn(), firstYear(first), line);
            return overviews.lines(
                    form.getYears().stream().map(YearAmountForm::getYear).toList());
        });
    }

    /** That of the insats; more money for one that is under way is from now on. Null while it is not known. */
    private LocalDate firstDay() {
        LocalDate start = getInsats().terms().startsOn();
        LocalDate today = LocalDate.now(clock);
        boolean begun = start != null && start.isBefore(today);
        return begun && getInsats().stage().isUnderWay() ? today : start;
    }

    private FinancialYear firstYear(LocalDate first) {
        return new FinancialYear((first == null ? LocalDate.now(clock) : first).getYear());
    }

    public String save() {
        long id = writeGrant.begin(getInsats().id(), form.terms());
        messages.done("insats.grant.saved");
        return "/insats/grant?faces-redirect=true&id=" + id;
    }

    public GrantForm getForm() {
        return form;
    }

    public List<LineChoice> getLines() {
        return lines;
    }
}
