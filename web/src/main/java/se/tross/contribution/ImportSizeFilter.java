package se.tross.contribution;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import se.tross.shared.importing.TableLimits;

/**
 * A file that is far too large gets a sentence beside the upload instead of an error page: what comes is read off and
 * thrown away, and the page is shown again. The page's own script says so before anything is sent; this is for who has
 * no script.
 */
public class ImportSizeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The form's other fields, and the pasted cells that may be as many as a file. */
    private static final long ROOM_FOR_FIELDS = TableLimits.DEFAULT.bytes() + 500_000L;

    private static final long MOST = TableLimits.DEFAULT.bytes() + ROOM_FOR_FIELDS;
    private static final int BUFFER = 65_536;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isUpload = "POST".equals(request.getMethod()) && request.getSession(false) != null;
        if (!isUpload || request.getContentLengthLong() <= MOST) {
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
