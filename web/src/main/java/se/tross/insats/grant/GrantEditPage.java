package se.tross.insats.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;
import se.tross.shared.time.FinancialYear;

/** A proposal is written further: {@code /insats/grant-edit?id=}. */
@Named
@ViewScoped
public class GrantEditPage extends OneGrantPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private WriteGrant writeGrant;

    @Inject
    private Demand demand;

    @Inject
    private OneLook oneLook;

    @Inject
    private Clock clock;

    private GrantForm form;
    private List<LineChoice> lines;

    public void load() {
        demand.permission(Permission.INSATS_PROPOSE);
        lines = oneLook.at(() -> {
            loadGrant();
            form = GrantForm.of(
                    getGrant().terms(), new FinancialYear(LocalDate.now(clock).getYear()));
            return overviews()
                    .lines(form.getYears().stream().map(YearAmountForm::getYear).toList());
        });
    }

    public String save() {
        writeGrant.write(getGrant().id(), getGrant().version(), form.terms());
        return done("insats.grant.saved");
    }

    public GrantForm getForm() {
        return form;
    }

    public List<LineChoice> getLines() {
        return lines;
    }
}
