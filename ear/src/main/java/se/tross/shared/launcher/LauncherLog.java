package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log of the commands, in the data folder. Nothing of it reaches the screen. */
final class LauncherLog {

    private static final Logger LOGGER = Logger.getLogger(LauncherLog.class.getName());
    private static final int SIZE = 1_000_000;
    private static Path file;

    private LauncherLog() {}

    /** Opens it where there is a folder to write in; a command that refuses its folder has no log. */
    static void open(DataFolder folder) {
        LogManager.getLogManager().reset();
        if (!folder.isUsed() || !Files.isWritable(folder.logs())) {
            return;
        }
        try {
            String pattern = folder.launcherLog().toString().replace("%", "%%").replace(".0.log", ".%g.log");
            FileHandler handler = new FileHandler(pattern, SIZE, 3, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding(StandardCharsets.UTF_8.name());
            Logger.getLogger("").addHandler(handler);
            file = folder.launcherLog();
        } catch (IOException e) {
            file = null;
        }
    }

    /** Writes a failure with what lies behind it, and gives the words that say where. */
    static String record(Throwable failure) {
        if (file == null) {
            return "";
        }
        LOGGER.log(Level.SEVERE, failure.getMessage(), failure);
        return failure.getCause() == null && failure instanceof LaunchFailure ? "" : Sentences.of("log.more", file);
    }
}
