package se.tross.shared.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes and empties the folders of one run. */
final class Folders {

    private Folders() {}

    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what an earlier run left, and makes the folder anew. */
    static void empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                List<Path> old;
                try (Stream<Path> files = Files.walk(folder)) {
                    old = files.sorted(Comparator.reverseOrder()).toList();
                }
                for (Path file : old) {
                    Files.delete(file);
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
