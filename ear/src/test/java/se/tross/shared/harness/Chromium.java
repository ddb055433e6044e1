package se.tross.shared.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the browser is. Its absence fails the browser tests with the sentence that says how to get it. */
final class Chromium {

    /** The first one is the same engine without a window that nobody sees, and takes half the time. */
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {}

    static Path executable() {
        return find(System.getenv("TROSS_CHROMIUM"), USUAL_PLACES);
    }

    static Path find(String configured, List<String> places) {
        return Stream.concat(Stream.ofNullable(configured), configured == null ? places.stream() : Stream.empty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        """
                        Webbläsartesterna behöver Chromium, som inte hittades (%s). \
                        Installera den med "apt-get install -y chromium", \
                        eller ange sökvägen i miljövariabeln TROSS_CHROMIUM.""".formatted(configured == null ? String.join(", ", places) : configured)));
    }
}
