package se.tross.shared.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** The typesetter tells every step of every document; what matters of it becomes a {@link DocumentFault}, the rest is silence. */
final class QuietTypesetter implements XRLogger {

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }

    @Override
    public void log(String where, Level level, String message) {
        // see the class comment
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        // see the class comment
    }

    @Override
    public void setLevel(String logger, Level level) {
        // nothing is logged at any level
    }
}
