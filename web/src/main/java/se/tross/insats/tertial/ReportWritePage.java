package se.tross.insats.tertial;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** A tertial report is written by somebody who has signed in: {@code /insats/report-write?id=}. */
@Named
@ViewScoped
public class ReportWritePage extends ReportWriting {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReportOverviews overviews;

    @Inject
    private WriteReport writeReport;

    @Inject
    private PageMessages messages;

    private String id;

    public void load() {
        show(overviews.form(AddressParts.requiredId(id)));
    }

    public String save() {
        writeReport.write(getForm().row().id(), changes());
        messages.done("insats.report.saved");
        return "/insats/report-write?faces-redirect=true&id=" + getForm().row().id();
    }

    public String handIn() {
        writeReport.handIn(getForm().row().id(), changes());
        messages.done("insats.report.handedIn");
        return "/insats/report?faces-redirect=true&id=" + getForm().row().id();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
