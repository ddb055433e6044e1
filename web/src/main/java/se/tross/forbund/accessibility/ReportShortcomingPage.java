package se.tross.forbund.accessibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;

/** Where anybody tells the förbund of something that does not work: {@code /public/accessibility?f=}. */
@Named
@ViewScoped
public class ReportShortcomingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReportShortcoming reportShortcoming;

    @Inject
    private PageMessages messages;

    private String where;
    private String what;
    private String email;

    public String report() {
        reportShortcoming.report(new ShortcomingTerms(where, what, email));
        messages.done(
                email == null || email.isBlank() ? "forbund.shortcoming.sent" : "forbund.shortcoming.sent.answer");
        return "/public/accessibility?faces-redirect=true";
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String newWhere) {
        where = newWhere;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String newWhat) {
        what = newWhat;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String newEmail) {
        email = newEmail;
    }
}
