package se.tross.shared.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was built: the folder with the application, the server and the launcher's class path.
 *
 * @param root the folder {@code ear/target/launcher}
 */
record Distribution(Path root) {

    /** The one that this launcher runs from, given by the start script. */
    static Distribution current() {
        String root = System.getProperty("tross.distribution", "");
        Distribution distribution = new Distribution(Path.of(root).toAbsolutePath());
        if (root.isBlank() || !Files.exists(distribution.war()) || !Files.exists(distribution.payaraMicro())) {
            throw LaunchFailure.of("distribution.missing");
        }
        return distribution;
    }

    Path war() {
        return root.resolve("tross.war");
    }

    Path payaraMicro() {
        return root.resolve("payara-micro.jar");
    }

    /** The program that runs Java, the same that runs this launcher. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
