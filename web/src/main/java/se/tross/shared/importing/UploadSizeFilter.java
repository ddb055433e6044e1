package se.tross.shared.importing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is far too large gets a sentence beside the upload instead of an error page: what comes is read off and
 * thrown away, and the page is shown again with {@code tooLarge=true}. The page's own script says so before anything is sent;
 * this is for who has no script. The most is set where the filter is mapped (web.xml): the file, and room for the form's
 * other fields.
 */
public class UploadSizeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 65_536;

    private long most;

    @Override
    public void init(FilterConfig config) {
        most = Long.parseLong(config.getInitParameter("most"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isUpload = "POST".equals(request.getMethod()) && request.getSession(false) != null;
        if (!isUpload || request.getContentLengthLong() <= most) {
            chain.doFilter(request, response);
            return;
        }
        throwAway(request.getInputStream());
        String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", request.getRequestURI() + "?" + query.replace("tooLarge=true&", "") + "tooLarge=true");
    }

    /** A browser that is answered before it has sent everything shows that the connection broke, and not the answer. */
    private static void throwAway(InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = content.read(buffer);
        while (read >= 0) {
            read = content.read(buffer);
        }
    }
}
