package se.tross.shared.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the sign-in page, and from there back to where somebody wanted to be; never out of the site. */
public final class WayBack {

    private static final String SIGN_IN = "/sign-in";

    private WayBack() {}

    static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        boolean lost = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        String target = request.getContextPath() + SIGN_IN + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                + (lost || !reads ? "&expired=true" : "");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            redirectPartially(response, target);
        } else {
            response.setHeader("Location", target);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }

    /** Faces' script follows a redirect only when it is told in its own words. */
    public static void redirectPartially(HttpServletResponse response, String target) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + target.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"></redirect></partial-response>");
    }

    /** @return the address if it is one of ours, else the start page */
    public static String safe(String wanted, String contextPath) {
        boolean own = wanted != null
                && wanted.startsWith(contextPath + "/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c < ' ' || c == '\\')
                && !wanted.startsWith(contextPath + SIGN_IN)
                && !wanted.startsWith(contextPath + "/sign-out");
        return own ? wanted : contextPath + "/start";
    }
}
