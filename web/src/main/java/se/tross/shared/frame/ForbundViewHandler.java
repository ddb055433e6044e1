package se.tross.shared.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.context.PrimeFacesContext;

/**
 * Every address that Faces writes names the förbund ({@code f}). A form leads back to the address that its page was read
 * at, with its whole query, so that a page keeps its address when something is refused and after signing in again.
 */
public class ForbundViewHandler extends ViewHandlerWrapper {

    /** Set while a link or redirect is made, which brings parameters of its own. */
    private static final String LEADING_ON = ForbundViewHandler.class.getName();

    public ForbundViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String url = super.getActionURL(context, viewId);
        boolean samePage = !context.getAttributes().containsKey(LEADING_ON)
                && context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        return withForbund(context, samePage ? withQuery(context, url) : url);
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return leadingOn(context, () -> super.getBookmarkableURL(context, viewId, parameters, includeViewParams));
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return leadingOn(context, () -> super.getRedirectURL(context, viewId, parameters, includeViewParams));
    }

    /** The nonce of PrimeFaces travels with every form, also where its script does not add it. */
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", "primefaces.nonce", null);
        out.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        out.endElement("input");
    }

    private static String leadingOn(FacesContext context, Supplier<String> url) {
        context.getAttributes().put(LEADING_ON, Boolean.TRUE);
        try {
            return withForbund(context, url.get());
        } finally {
            context.getAttributes().remove(LEADING_ON);
        }
    }

    private static String withQuery(FacesContext context, String url) {
        ExternalContext external = context.getExternalContext();
        String query = external.getRequest() instanceof HttpServletRequest request ? request.getQueryString() : null;
        return query == null || query.isEmpty() || url.contains("?") ? url : url + "?" + query;
    }

    private static String withForbund(FacesContext context, String url) {
        return visitor(context)
                .forbundId()
                .map(id -> ForbundAddress.with(url, id))
                .orElse(url);
    }

    /** Looked up once a request: a page has hundreds of addresses, and each look-up walks the stack. */
    private static Visitor visitor(FacesContext context) {
        return (Visitor) context.getAttributes()
                .computeIfAbsent(
                        Visitor.class,
                        type -> CDI.current().select(Visitor.class).get());
    }
}
