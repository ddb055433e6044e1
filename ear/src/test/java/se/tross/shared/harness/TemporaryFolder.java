package se.tross.shared.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives the run of the tests of the whole a temporary folder of its own below {@code target}, emptied at its start, and
 * quiets what the tools around the tests say about themselves.
 */
public final class TemporaryFolder implements LauncherSessionListener {

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("org.eu.ingwar.tools"),
            Logger.getLogger("fish.payara.arquillian"),
            Logger.getLogger("liquibase"),
            Logger.getLogger("org.junit.jupiter.api.io"),
            Logger.getLogger("org.junit.jupiter.engine.descriptor"));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        if (folder.endsWith(Path.of("target", "tests-tmp"))) {
            Folders.empty(folder);
            TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        }
    }
}
