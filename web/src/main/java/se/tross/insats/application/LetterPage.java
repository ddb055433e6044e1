package se.tross.insats.application;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Visitor;

/**
 * An application for who has the link of a letter: {@code /public/application?f=&key=&step=}. A link that opens nothing offers to
 * ask for another, and does not tell whether there is anything to open.
 */
@Named
@ViewScoped
public class LetterPage extends AnyApplicationPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationByLink applications;

    @Inject
    private EditByLink editByLink;

    @Inject
    private AskForLink askForLink;

    @Inject
    private PageMessages pageMessages;

    @Inject
    private Visitor visitor;

    private String key;
    private String email;

    public void load() {
        Optional<ApplicationDetail> opened = applications.opened(key);
        if (opened.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            show(opened.get());
        }
    }

    /** The same sentence whatever there is. */
    public String ask() {
        askForLink.ask(email);
        pageMessages.done("insats.letter.asked", email);
        return "/public/application?faces-redirect=true";
    }

    @Override
    public String getHere() {
        return "/public/application?key=" + key;
    }

    @Override
    public String getAct() {
        return "/public/application-text?" + which();
    }

    @Override
    public String getFiles() {
        return "/public/application-file?" + which();
    }

    private String which() {
        return "f=" + visitor.getForbund().forbundId() + "&key=" + key;
    }

    @Override
    protected void take(AttachmentFile sent) {
        editByLink.attach(key, sent);
    }

    @Override
    public String removeFile(AttachmentOverview one) {
        editByLink.removeAttachment(key, one.id());
        return at("&removed=" + one.id());
    }

    @Override
    protected void putBack(long attachmentId) {
        editByLink.takeBackAttachment(key, attachmentId);
    }

    @Override
    public String handIn() {
        editByLink.handIn(key);
        return done("insats.application.handedIn");
    }

    @Override
    public String withdraw() {
        editByLink.withdraw(key);
        return done("insats.application.withdrawn");
    }

    public String getKey() {
        return key;
    }

    /** Only what a key is made of: it stands in addresses. */
    public void setKey(String newKey) {
        key = newKey != null && newKey.matches("[\\w-]{1,64}") ? newKey : "";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String newEmail) {
        email = newEmail;
    }
}
