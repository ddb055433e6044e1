package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds everything of one installation: database, passwords, server, logs. Whoever starts Tross owns it;
 * nobody else may read it. Two folders are two installations.
 */
record DataFolder(Path root) {

    private static final long ROOM_FOR_A_NEW_ONE = 500L << 20;
    private static final long ROOM_TO_RUN = 50L << 20;
    private static final String MARK = "tross-data";

    Path database() {
        return root.resolve("database");
    }

    /** The database that the last restore replaced. */
    Path databaseBefore() {
        return root.resolve("database.before-restore");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path server() {
        return root.resolve("server");
    }

    Path logs() {
        return root.resolve("log");
    }

    /** The newest part of the commands' log; older parts have higher numbers. */
    Path launcherLog() {
        return logs().resolve("launcher.0.log");
    }

    /** The newest part of the server's log; older parts have higher numbers. */
    Path serverLog() {
        return logs().resolve("server.0.log");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path demoPasswords() {
        return root.resolve("demo-passwords.properties");
    }

    /** Ends of the trail's chains as they were at the last verification. */
    Path trailHeads() {
        return root.resolve("trail-heads.properties");
    }

    /** Settings of the operator, read by the server; may be missing. */
    Path settings() {
        return root.resolve("tross.properties");
    }

    Path run() {
        return root.resolve("run");
    }

    /** Whether Tross has been started with this folder before. */
    boolean isUsed() {
        return Files.exists(root.resolve(MARK));
    }

    /** Refuses a folder that has never been used, for the commands that need one. */
    void requireUsed() {
        if (!isUsed()) {
            throw LaunchFailure.of("data.unused", root);
        }
    }

    /** Refuses a folder of somebody else, for the commands that create nothing. */
    void prepareToRead() {
        requireWritable();
    }

    /** Creates the folder on first use; refuses one that cannot be written, is full, or belongs to something else. */
    void prepare() {
        try {
            boolean first = !isUsed();
            if (first && Files.exists(root) && !isEmptyFolder()) {
                throw LaunchFailure.of("data.foreign", root);
            }
            for (Path folder : List.of(root, logs(), run(), programs())) {
                PrivateFiles.createFolder(folder);
            }
            requireWritable();
            requireOwn();
            requireRoom(first ? ROOM_FOR_A_NEW_ONE : ROOM_TO_RUN);
            if (first) {
                PrivateFiles.write(root.resolve(MARK), "1\n");
            }
        } catch (IOException e) {
            throw LaunchFailure.because(e, "data.permission", root);
        }
    }

    private void requireWritable() {
        for (Path folder : List.of(root, logs(), run())) {
            if (!Files.isWritable(folder) || !Files.isReadable(folder)) {
                throw LaunchFailure.of("data.permission", root);
            }
        }
    }

    /** PostgreSQL refuses files of somebody else; say so before it does. */
    private void requireOwn() throws IOException {
        String owner = Files.getOwner(root).getName();
        if (!owner.equals(System.getProperty("user.name"))) {
            throw LaunchFailure.of("data.owner", root, owner);
        }
    }

    private void requireRoom(long needed) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < needed) {
            throw LaunchFailure.of("disk.full", root, free >> 20, needed >> 20);
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> content = Files.list(root)) {
            return content.findAny().isEmpty();
        }
    }
}
