package se.tross.shared.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/**
 * What becomes of an exception in a page. A refusal of an action is told on the page, beside its field and in the summary,
 * and what was typed stays; page beans need not catch it. What may not be seen or is not there ends in 403 or 404. A view
 * that has grown too old is fetched anew. Anything else is a fault of ours: one page with a reference, logged once with
 * the same reference.
 */
public class FaultHandler extends ExceptionHandlerWrapper {

    public FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            Throwable thrown = event.getContext().getException();
            events.remove();
            if (!context.getResponseComplete()) {
                answer(context, thrown, event.getContext().getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown, PhaseId phase) {
        try {
            Refused refused = Causes.find(thrown, Refused.class);
            if (refused != null) {
                answerRefusal(context, refused, phase);
            } else if (Causes.find(thrown, ViewExpiredException.class) != null) {
                fetchAnew(context);
            } else {
                context.getExternalContext().getRequestMap().put(Fault.EXCEPTION, thrown);
                sendError(context, Fault.isDatabaseAway(thrown) ? 503 : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void answerRefusal(FacesContext context, Refused refused, PhaseId phase) throws IOException {
        if (refused.first() instanceof AccessRefusal.NotPermitted) {
            sendError(context, HttpServletResponse.SC_FORBIDDEN);
        } else if (refused.first() instanceof AccessRefusal.NotFound) {
            sendError(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (refused.first() instanceof AccessRefusal.NotSignedIn) {
            fetchAnew(context);
        } else if (context.isPostback() && phase != PhaseId.RENDER_RESPONSE) {
            CDI.current().select(PageMessages.class).get().refuse(refused.refusals());
            context.validationFailed();
            context.renderResponse();
        } else {
            context.getExternalContext().getRequestMap().put(Fault.EXCEPTION, refused);
            sendError(context, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The same address again; the page's script puts the typed text back. */
    private static void fetchAnew(FacesContext context) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = request.getQueryString();
        String mark = query != null && query.contains("expired=") ? "" : "expired=true";
        String rest = query == null ? "" : query;
        context.getExternalContext()
                .redirect(request.getRequestURI() + "?" + rest + (rest.isEmpty() || mark.isEmpty() ? "" : "&") + mark);
        context.responseComplete();
    }

    private static void sendError(FacesContext context, int status) throws IOException {
        if (context.getPartialViewContext().isAjaxRequest()) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            String reference = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? Fault.noted(request) : "";
            context.getExternalContext()
                    .redirect(request.getContextPath() + "/error?status=" + status + "&reference=" + reference);
        } else {
            context.getExternalContext().responseSendError(status, null);
        }
        context.responseComplete();
    }
}
