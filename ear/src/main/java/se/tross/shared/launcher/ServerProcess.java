package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The running server of a data folder. Its command line names the folder; that, and not a recorded number, is what it is
 * known by.
 *
 * @param handle the process
 * @param pages address of its pages
 * @param address address that it listens on
 * @param port port of its pages
 * @param database address of the database that it was started with
 */
record ServerProcess(ProcessHandle handle, String pages, String address, int port, String database) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The argument by which the server of this folder is known. */
    static String mark(DataFolder folder) {
        return "-Dtross.data=" + folder.root();
    }

    /** The living server of this folder. */
    static Optional<ServerProcess> find(DataFolder folder) {
        Map<String, String> record = record(folder).read();
        String mark = mark(folder);
        Optional<ProcessHandle> recorded =
                record.containsKey("pid") ? Processes.find(Long.parseLong(record.get("pid")), mark) : Optional.empty();
        return recorded.or(() -> Processes.search(mark)).map(handle -> of(handle, record));
    }

    /** Writes down what was started. */
    static ServerProcess remember(
            DataFolder folder, ProcessHandle handle, String address, int port, DatabaseAccess database) {
        Map<String, String> values = Map.of(
                "pid", String.valueOf(handle.pid()),
                "address", address,
                "port", String.valueOf(port),
                "pages", Arguments.pages(address, port),
                "database", database.url());
        record(folder).write(values);
        return of(handle, values);
    }

    /** Ends the server in good order, by force when it does not listen. */
    void stop(ServerFiles files) {
        boolean forced = Processes.end(handle, PATIENCE);
        try {
            Path archive = files.unfinishedClassArchive();
            if (!forced && Files.exists(archive)) {
                Files.move(
                        archive,
                        files.classArchive(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(record(files.folder()).file());
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", files.root());
        }
    }

    private static ServerProcess of(ProcessHandle handle, Map<String, String> record) {
        return new ServerProcess(
                handle,
                record.getOrDefault("pages", ""),
                record.getOrDefault("address", "127.0.0.1"),
                Integer.parseInt(record.getOrDefault("port", "0")),
                record.getOrDefault("database", ""));
    }

    private static RunRecord record(DataFolder folder) {
        return new RunRecord(folder.run().resolve("server.properties"));
    }
}
