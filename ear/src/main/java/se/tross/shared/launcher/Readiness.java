package se.tross.shared.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;

/**
 * Waits until the pages of a server answer, and tells from its log why they do not.
 *
 * @param server the server
 * @param folder its data folder
 * @param logged length of its log before it was started
 */
record Readiness(ServerProcess server, DataFolder folder, long logged) {

    /** Returns when the start page answers; refuses with the reason when the server ends or the time is up. */
    void await(Duration patience) {
        ServerLog log = new ServerLog(folder, logged);
        boolean ready = Processes.waitUntil(
                () -> {
                    if (!server.handle().isAlive() || log.tellsOfFailedDeployment()) {
                        server.handle().destroyForcibly();
                        throw log.failure(server.port());
                    }
                    return answers();
                },
                patience);
        if (!ready) {
            server.handle().destroyForcibly();
            throw LaunchFailure.of("server.slow", patience.toSeconds(), folder.serverLog());
        }
    }

    /** Whether the start page answers now: a page, or the way to one. */
    boolean answers() {
        try {
            URL url = new URI(server.pages()).toURL();
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(30_000);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status >= 200 && status < 400;
        } catch (IOException | URISyntaxException e) {
            return false;
        }
    }
}
