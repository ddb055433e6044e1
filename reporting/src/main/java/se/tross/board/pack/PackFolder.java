package se.tross.board.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone, with all that is in it, when a pack has been made: papers may be secret. */
record PackFolder(Path path) implements AutoCloseable {

    static PackFolder create() throws IOException {
        return new PackFolder(Files.createTempDirectory("tross-pack"));
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(path)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(path);
    }
}
