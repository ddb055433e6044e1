package se.tross.shared.error;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A fault of ours: gets a reference that the visitor sees and the log has, and is logged once. */
final class Fault {

    /** Where {@link FaultHandler} leaves what was thrown for {@link ErrorServlet}. */
    static final String EXCEPTION = "tross.exception";

    private static final Logger LOG = Logger.getLogger(Fault.class.getName());
    private static final String REFERENCE = "tross.reference";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** No letters that are taken for each other on the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private Fault() {}

    /** @return the reference of the request's fault, which is logged the first time that it is asked for */
    static String noted(HttpServletRequest request) {
        Object known = request.getAttribute(REFERENCE);
        if (known != null) {
            return known.toString();
        }
        String reference = reference();
        request.setAttribute(REFERENCE, reference);
        Object thrown = request.getAttribute(EXCEPTION);
        Throwable cause = thrown instanceof Throwable found ? found : null;
        LOG.log(Level.SEVERE, cause, () -> "Fault " + reference + " at " + address(request));
        return reference;
    }

    private static String address(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return request.getMethod() + " " + path.replaceAll("[\\r\\n]", "_");
    }

    private static String reference() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.insert(LENGTH / 2, '-').toString();
    }

    /** SQL state class 08, connection exception, or 57P, the database being shut down. */
    static boolean isDatabaseAway(Throwable thrown) {
        SQLException sql = Causes.find(thrown, SQLException.class);
        String state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
        return state.startsWith("08") || state.startsWith("57P");
    }
}
