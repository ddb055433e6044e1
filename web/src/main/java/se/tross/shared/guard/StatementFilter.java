package se.tross.shared.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.tross.shared.database.StatementCount;

/**
 * Says in the header Server-Timing how many SQL statements an answer took, for developers and tests. Only with
 * {@code tross.count-statements}, since it holds every answer back until it is whole.
 */
public class StatementFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The largest answer that waits for its count. */
    private static final int WHOLE_ANSWER = 4 << 20;

    private boolean counts;

    @Override
    public void init(FilterConfig config) {
        counts = WebConfiguration.countsStatements();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!counts) {
            chain.doFilter(request, response);
            return;
        }
        StatementCount.startOver();
        response.setBufferSize(WHOLE_ANSWER);
        try {
            chain.doFilter(request, response);
        } finally {
            response.setHeader("Server-Timing", "sql;desc=\"" + StatementCount.current() + "\"");
            StatementCount.leave();
        }
    }
}
