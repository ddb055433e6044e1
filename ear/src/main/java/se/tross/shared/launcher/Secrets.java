package se.tross.shared.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Generated passwords, kept in a file that only its owner may read, one line of {@code name=password} each. */
final class Secrets {

    /** Without the letters and digits that are taken for one another. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** The passwords of these names, in this order; those that the file lacks are generated and kept. */
    static Map<String, String> keep(Path file, Collection<String> names) {
        Map<String, String> kept = read(file);
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : names) {
            all.put(name, kept.containsKey(name) ? kept.get(name) : generate());
        }
        if (!all.equals(kept)) {
            StringBuilder lines = new StringBuilder();
            all.forEach((name, password) ->
                    lines.append(name).append('=').append(password).append('\n'));
            PrivateFiles.write(file, lines.toString());
        }
        return all;
    }

    /** What the file holds; nothing when there is no file. */
    static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> passwords = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(name -> passwords.put(name, properties.getProperty(name)));
        return passwords;
    }

    /** Four groups of four signs: 79 bits, and possible to read aloud. */
    static String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
