package se.tross.shared.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder for what is measured; what was started in it is stopped, and the folder removed, at the end. */
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final List<Installed> installed = new ArrayList<>();

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch create() throws IOException {
        return new Scratch(Files.createTempDirectory("tross-bench"));
    }

    Path folder() {
        return folder;
    }

    /** An installation of its own, from this distribution. */
    Installed install(String name, Path distribution) throws IOException {
        Installed one = new Installed(distribution, folder.resolve(name), freePort());
        installed.add(one);
        return one;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        for (Installed one : installed) {
            stop(one);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Scratch::delete);
        }
    }

    private static void stop(Installed one) throws IOException {
        try {
            one.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
