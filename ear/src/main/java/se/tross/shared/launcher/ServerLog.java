package se.tross.shared.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The server's log since a certain length, read for the reason why a start failed.
 *
 * @param folder data folder
 * @param from length of the log before the start
 */
record ServerLog(DataFolder folder, long from) {

    private static final Pattern FAILED_DEPLOYMENT = Pattern.compile(
            "Exception while (loading|deploying|invoking)|Deployment failed|failed to deploy|Failed to deploy");
    private static final Pattern SEVERE = Pattern.compile(
            "^\\S+ \\S+ (?:SEVERE|ALLVARLIG) \\S+ (.*)|^(?:Caused by: )?[\\w.]+(?:Exception|Error): (.*)");
    private static final int LONGEST = 300;

    /** Whether the application could not be deployed: the server may live on without it. */
    boolean tellsOfFailedDeployment() {
        return FAILED_DEPLOYMENT.matcher(text(folder.serverLog(), from)).find();
    }

    /**
     * Whether the server lost the session beans while it read the application's jars beside each other: seldom, by chance, and
     * not the next time.
     */
    boolean tellsOfBeansLostByChance() {
        return text(folder.serverLog(), from).contains("DeploymentContext does not contain any EJB");
    }

    /** The reason in one sentence, with the name of the log. */
    LaunchFailure failure(int port) {
        String text = text(folder.serverLog(), from) + text(folder.logs().resolve("server-console.log"), 0);
        if (text.contains("No space left on device")) {
            return LaunchFailure.of("disk.write", folder.root());
        }
        if (text.contains("OutOfMemoryError")) {
            return LaunchFailure.of("server.memory", folder.serverLog());
        }
        if (text.contains("Address already in use")) {
            return LaunchFailure.of("port.taken", port);
        }
        String reason = reason(text.lines().toList());
        return reason.isEmpty()
                ? LaunchFailure.of("server.ended", folder.serverLog())
                : LaunchFailure.of("server.failed", reason, folder.serverLog());
    }

    private static String reason(List<String> lines) {
        String reason = "";
        for (String line : lines) {
            var matcher = SEVERE.matcher(line);
            if (matcher.find()) {
                String found = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                reason = found.isBlank() ? reason : found.strip();
            }
        }
        return reason.length() > LONGEST ? reason.substring(0, LONGEST) + " …" : reason;
    }

    private static String text(Path file, long from) {
        if (!Files.exists(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            // A log that was turned over meanwhile is shorter: then all of it is new.
            in.skipNBytes(Files.size(file) < from ? 0 : from);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
