package se.tross.insats.tertial;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import se.tross.shared.error.PageMessages;

/**
 * A tertial report, for whoever has its key: {@code /public/report?f=&key=}. To look changes nothing, since mail programs follow
 * links to see where they lead. A link that has had its time says so, and gets a new one sent to the same address.
 */
@Named
@ViewScoped
public class ReportLinkPage extends ReportWriting {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReportOverviews overviews;

    @Inject
    private WriteReportByKey writeReport;

    @Inject
    private PageMessages messages;

    private String key;

    public void load() {
        show(overviews.opened(key).orElse(null));
        if (getForm() == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public String save() {
        writeReport.write(key, changes());
        messages.done("insats.report.saved");
        return here();
    }

    public String handIn() {
        writeReport.handIn(key, changes());
        messages.done("insats.report.handedIn");
        return here();
    }

    public String askForLink() {
        writeReport.askForLink(key);
        messages.done("insats.report.linkSent");
        return here();
    }

    private String here() {
        return "/public/report?faces-redirect=true&key=" + key;
    }

    /** Whether the link has had its time. */
    public boolean isExpired() {
        return getForm() != null
                && getForm().row().steps().status().isWritable()
                && !getForm().refusals().isEmpty();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String newKey) {
        key = newKey;
    }
}
