package se.tross.shared.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The changesets that this build of Tross was written against, in order. */
final class PackagedChangelog {

    private static final String FOLDER = "/se/tross/changelog/";
    private static final Pattern INCLUDE = Pattern.compile("<include file=\"([^\"]+)\"");
    private static final Pattern CHANGESET = Pattern.compile("(?m)^--changeset tross:(\\S+)");

    private PackagedChangelog() {}

    static List<String> changesets() {
        return found(INCLUDE, text("main.xml"))
                .flatMap(file -> found(CHANGESET, text(file)))
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String text(String file) {
        try (InputStream bytes = PackagedChangelog.class.getResourceAsStream(FOLDER + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
