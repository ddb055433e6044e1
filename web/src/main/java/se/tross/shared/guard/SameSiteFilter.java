package se.tross.shared.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Nobody else's page posts here in a visitor's name. Browsers say where a request was born (Sec-Fetch-Site, Origin); one
 * born elsewhere is refused. Faces forms carry their view state besides, and the session cookie is SameSite=Lax.
 */
public class SameSiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** Posts without a view state: these must say where they come from. */
    private static final Set<String> OWN_POSTS = Set.of(
            "/sign-out",
            "/session",
            "/saved-view",
            "/budget/cells",
            "/board/sitting-act",
            "/insats/application-text",
            "/public/application-text",
            "/insats/report-act",
            "/public/report-act");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READS.contains(request.getMethod())
                || isOwn(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getHeader("Host"),
                        !OWN_POSTS.contains(request.getServletPath()))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * @param site {@code Sec-Fetch-Site}, which a page cannot forge; null from an older browser or no browser at all
     * @param origin {@code Origin}; null when the browser does not send it
     * @param host the server as the browser knows it
     * @param unmarked whether a request with neither header may pass, since its view state is checked later
     */
    static boolean isOwn(String site, String origin, String host, boolean unmarked) {
        if (site != null) {
            return "same-origin".equals(site) || "none".equals(site);
        }
        if (origin != null) {
            return !"null".equals(origin) && host != null && host.equals(authority(origin));
        }
        return unmarked;
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
