package se.tross.shared.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import se.tross.shared.guard.TrossAuthentication;

/**
 * Settles, before any page, who is asking and in which förbund: the session says which account, the parameter {@code f}
 * says which förbund. A förbund that the account has no role in does not exist for it (404). A page that is read without
 * {@code f} is answered with the same address and {@code f}, so that every address can be kept and sent.
 */
public class ForbundFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Concern no förbund, so that they also serve those who have none. */
    private static final Set<String> WITHOUT_FORBUND =
            Set.of("/sign-in", "/sign-out", "/session", "/accessibility", "/alive");

    /** What is published, for everybody. */
    private static final String PUBLISHED = "/public/";

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Recognition recognition;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        if (path.startsWith(PUBLISHED)) {
            if (published(request)) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
            return;
        }
        Optional<Long> account = account(request);
        if (account.isPresent() && !recognition.recognise(account.get())) {
            request.getSession().invalidate(); // the account has been closed since
            response.sendRedirect(request.getContextPath() + "/sign-in");
            return;
        }
        if (path.isEmpty() || "/".equals(path)) {
            response.sendRedirect(request.getContextPath() + (account.isPresent() ? "/start" : "/sign-in"));
        } else if (account.isEmpty() || WITHOUT_FORBUND.contains(path) || settled(request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Everybody sees the same there, also who has signed in. */
    private boolean published(HttpServletRequest request) {
        String wanted = request.getParameter("f");
        return wanted != null && wanted.matches("\\d{1,18}") && recognition.readPublished(Long.parseLong(wanted));
    }

    private static Optional<Long> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(kept -> kept.getAttribute(TrossAuthentication.ACCOUNT))
                .map(Long.class::cast);
    }

    /** @return whether the request may go on; otherwise it has been answered */
    private boolean settled(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (visitor.getGrants().isEmpty()) {
            request.setAttribute("tross.error", "noForbund");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        String wanted = request.getParameter("f");
        if (wanted == null) {
            return settledWithout(request, response);
        }
        Optional<ForbundGrant> grant = visitor.getGrants().stream()
                .filter(one -> String.valueOf(one.forbundId()).equals(wanted))
                .findFirst();
        if (grant.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        recognition.workIn(grant.get());
        return mayGoOn(request, response);
    }

    private boolean settledWithout(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        String query = request.getQueryString();
        response.sendRedirect(request.getRequestURI() + "?" + (query == null || query.isEmpty() ? "" : query + "&")
                + "f=" + visitor.getGrants().get(0).forbundId());
        return false;
    }

    /** A password that somebody else chose is changed before anything else. */
    private boolean mayGoOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (visitor.isPasswordDue() && !"/profile".equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + "/profile?f="
                    + visitor.getForbund().forbundId());
            return false;
        }
        return true;
    }
}
