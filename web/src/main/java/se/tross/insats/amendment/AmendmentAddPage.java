package se.tross.insats.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.insats.OneInsatsPage;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** A change of an insats is written, or a draft of one again: {@code /insats/amendment-add?id=&amendment=}. */
@Named
@ViewScoped
public class AmendmentAddPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentOverviews overviews;

    @Inject
    private WriteAmendment writeAmendment;

    @Inject
    private Demand demand;

    private final AmendmentForm form = new AmendmentForm();
    private String amendment;
    private AmendmentOverview written;

    public void load() {
        demand.permission(Permission.INSATS_PROPOSE);
        loadInsats();
        if (amendment != null) {
            written = overviews.amendment(AddressParts.requiredId(amendment));
            form.fill(written.terms());
        }
    }

    public String save() {
        long id;
        if (written == null) {
            id = writeAmendment.begin(getInsats().id(), form.terms());
        } else {
            id = written.id();
            writeAmendment.change(id, written.version(), form.terms());
        }
        done("insats.amendment.saved");
        return "/insats/amendment?faces-redirect=true&id=" + id;
    }

    public AmendmentForm getForm() {
        return form;
    }

    public String getAmendment() {
        return amendment;
    }

    public void setAmendment(String newAmendment) {
        amendment = newAmendment;
    }
}
