package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** What was recorded of a mandate is put right: {@code /forbund/board-mandate-edit?id=}. */
@Named
@ViewScoped
public class MandateEditPage extends OneMandatePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private BoardFormOverviews boardFormOverviews;

    @Inject
    private ChangeMandate changeMandate;

    @Inject
    private Demand demand;

    private MandateChoices choices;
    private MandateForm form;

    public void load() {
        demand.permission(Permission.BOARD_SEATS_EDIT);
        loadOverview();
        choices = boardFormOverviews.mandate();
        form = MandateForm.of(getOverview());
    }

    public String save() {
        changeMandate.change(recordId(), getOverview().version(), form.facts());
        return done("forbund.mandate.changed", form.getPerson());
    }

    public MandateChoices getChoices() {
        return choices;
    }

    public MandateForm getForm() {
        return form;
    }
}
