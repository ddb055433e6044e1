package se.tross.shared.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Which changelog a database has had, told by the checksum of its files. The database itself remembers it, so that a
 * restored backup is known for as old as it is.
 */
record AppliedChangelog(String checksum) {

    private static final String FOLDER = "se/tross/changelog";
    private static final long LOCK = 0x74726f7373L;

    /** The changelog that is packaged with this version. */
    static AppliedChangelog packaged() {
        URL folder = AppliedChangelog.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            throw LaunchFailure.of("migration.no-changelog");
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (folder.openConnection() instanceof JarURLConnection jar) {
                addJar(jar, digest);
            } else {
                addFolder(Path.of(folder.toURI()), digest);
            }
            return new AppliedChangelog(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The changelog that the database has had; empty for a new one. */
    static AppliedChangelog of(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select obj_description(to_regclass('databasechangelog'), 'pg_class')")) {
            rows.next();
            return new AppliedChangelog(rows.getString(1));
        }
    }

    /** Waits until nobody else changes the schema; ends with the connection. */
    static void lock(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
        }
    }

    /** Lets the database remember this changelog. */
    void remember(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("comment on table databasechangelog is '" + checksum + "'");
        }
    }

    private static void addJar(JarURLConnection jar, MessageDigest digest) throws IOException {
        List<? extends ZipEntry> entries = jar.getJarFile().stream()
                .filter(entry -> entry.getName().startsWith(FOLDER) && !entry.isDirectory())
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
        for (ZipEntry entry : entries) {
            try (InputStream in = jar.getJarFile().getInputStream(entry)) {
                digest.update(in.readAllBytes());
            }
        }
    }

    private static void addFolder(Path folder, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.update(Files.readAllBytes(file));
        }
    }
}
