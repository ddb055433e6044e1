package se.tross.shared.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Refusal;

/**
 * What the page has to tell on top: what went well, what must be corrected. Page beans add {@link #done} before they lead
 * on; refusals come here by themselves (see {@link FaultHandler}) and stand beside the input whose id is their field.
 */
@Named
@RequestScoped
public class PageMessages {

    @Inject
    private Language language;

    private boolean conflict;
    private String passing;

    /** A sentence of the summary. @param field the HTML id it leads to; empty when it concerns the whole page */
    public record Line(String text, String field) {}

    /** Tells on the next page that something is done. @param key the sentence's key */
    public void done(String key, Object... args) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(
                null,
                new FacesMessage(FacesMessage.SEVERITY_INFO, language.texts().text(key, args), ""));
    }

    /** Shows the refusals on this page. */
    public void refuse(List<? extends Refusal> refusals) {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Refusal refusal : refusals) {
            conflict |= refusal instanceof AccessRefusal.VersionConflict
                    || refusal instanceof AccessRefusal.ChangedMeanwhile;
            String text = language.texts().text(refusal);
            UIComponent input = refusal.field().isEmpty() ? null : find(context.getViewRoot(), refusal.field());
            context.addMessage(
                    input == null ? null : input.getClientId(context),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
        }
    }

    /** Takes up what a servlet left for this page. @return true, so that a frame can ask before it draws the messages */
    public boolean isTakenUp() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        PassingNote.take((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse())
                .filter(key -> language.texts().find(key).isPresent())
                .ifPresent(key -> passing = key);
        return true;
    }

    public List<String> getNotes() {
        List<String> notes = new ArrayList<>(FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .map(FacesMessage::getSummary)
                .toList());
        if (passing != null && !isRefusal(passing)) {
            notes.add(language.texts().text(passing));
        }
        return notes;
    }

    private static boolean isRefusal(String key) {
        return key.contains(".refusal.");
    }

    public List<Line> getErrors() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        if (passing != null && isRefusal(passing)) {
            lines.add(new Line(language.texts().text(passing), ""));
        }
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            context.getMessageList(id).stream()
                    .filter(message -> message.getSeverity() != FacesMessage.SEVERITY_INFO)
                    .forEach(message -> lines.add(new Line(message.getSummary(), id == null ? "" : focusable(id))));
        }
        return lines;
    }

    /** Whether somebody else saved first, so that the summary offers to look at what they saved. */
    public boolean isConflict() {
        return conflict;
    }

    /** Where the page lies, to be opened afresh. */
    public String getAddress() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication()
                .getViewHandler()
                .getActionURL(context, context.getViewRoot().getViewId());
    }

    /** PrimeFaces wraps some inputs; the focus belongs on the inner element. */
    private static String focusable(String clientId) {
        FacesContext context = FacesContext.getCurrentInstance();
        String[] id = {clientId};
        context.getViewRoot().invokeOnComponent(context, clientId, (faces, component) -> {
            if (component instanceof InputHolder holder) {
                id[0] = holder.getInputClientId();
            }
        });
        return id[0];
    }

    private static UIComponent find(UIComponent parent, String id) {
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            UIComponent found = id.equals(child.getId()) ? child : find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
