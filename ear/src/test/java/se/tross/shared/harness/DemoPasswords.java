package se.tross.shared.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The passwords that the demonstration accounts get in this run, handed to the server as a file, as the launcher does. */
final class DemoPasswords {

    private static final List<String> USERNAMES = List.of(
            "forbundschef",
            "ekonom",
            "styrelsesekreterare",
            "handlaggare",
            "beredare",
            "ledamot",
            "revisor",
            "administrator");

    private DemoPasswords() {}

    static DemoAccount account(String username) {
        if (!USERNAMES.contains(username)) {
            throw new IllegalArgumentException("No demonstration account " + username);
        }
        return new DemoAccount(username, "test-" + username + "-lösenord");
    }

    static Path write(Path file) {
        String lines = USERNAMES.stream()
                .map(name -> name + "=" + account(name).password() + "\n")
                .collect(Collectors.joining());
        try {
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
