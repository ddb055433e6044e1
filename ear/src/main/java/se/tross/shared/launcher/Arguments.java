package se.tross.shared.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What was written after the start script.
 *
 * @param command first word
 * @param operands words that are no options, such as the file of a backup
 * @param port port of the pages, when one was asked for
 * @param data folder of the data, absolute
 * @param address address that the pages are served on
 */
record Arguments(String command, List<String> operands, OptionalInt port, Path data, String address) {

    static final int DEFAULT_PORT = 8080;
    private static final String LOOPBACK = "127.0.0.1";

    /** Reads the command line; anything that it does not know is refused by name. */
    static Arguments of(List<String> words, Map<String, String> environment) {
        List<String> operands = new ArrayList<>();
        OptionalInt port = OptionalInt.empty();
        Path data = null;
        String address = LOOPBACK;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--port" -> port = OptionalInt.of(port(valueOf(words, i++)));
                case "--data" -> data = Path.of(valueOf(words, i++));
                case "--address" -> address = valueOf(words, i++);
                default -> operands.add(operand(word));
            }
        }
        if (operands.isEmpty()) {
            throw LaunchFailure.of("arguments.none");
        }
        Path folder = data == null ? defaultData(environment) : data;
        return new Arguments(
                operands.get(0),
                List.copyOf(operands.subList(1, operands.size())),
                port,
                folder.toAbsolutePath().normalize(),
                address);
    }

    /** Address of the pages for a browser on this machine. */
    static String pages(String address, int port) {
        boolean everywhere = address.equals("0.0.0.0") || address.equals("::");
        return "http://" + (everywhere ? LOOPBACK : address) + ":" + port + "/";
    }

    private static String operand(String word) {
        if (word.startsWith("-")) {
            throw LaunchFailure.of("arguments.unknown", word);
        }
        return word;
    }

    private static String valueOf(List<String> words, int option) {
        if (option + 1 >= words.size() || words.get(option + 1).isBlank()) {
            throw LaunchFailure.of("arguments.no-value", words.get(option));
        }
        return words.get(option + 1);
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw LaunchFailure.of("arguments.port", text);
        }
        return Integer.parseInt(text);
    }

    private static Path defaultData(Map<String, String> environment) {
        String named = environment.getOrDefault("TROSS_DATA", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return shared.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "tross")
                : Path.of(shared, "tross");
    }
}
