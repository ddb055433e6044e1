package se.tross.shared.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of the embedded PostgreSQL, unpacked once for each version. The archive is the one that the tests use too
 * (zonky); it holds {@code initdb}, {@code pg_ctl} and {@code postgres} and nothing else.
 *
 * @param folder where they lie
 * @param major major version, which must be the one that the database was created with
 */
record PostgresPrograms(Path folder, String major) {

    private static final Pattern JAR = Pattern.compile("/([^/]*-(\\d+)\\.[^/-]*)\\.jar!");
    private static final int EXECUTABLE = 0100;

    /** Unpacks what is not unpacked yet; a half unpacked folder is thrown away. */
    static PostgresPrograms unpackedIn(Path programs) {
        URL archive = PostgresPrograms.class.getResource(archiveName());
        Matcher jar = JAR.matcher(archive == null ? "" : archive.toString());
        if (!jar.find()) {
            throw LaunchFailure.of("database.platform", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        Path folder = programs.resolve(jar.group(1));
        if (!Files.exists(folder)) {
            Path part = programs.resolve(jar.group(1) + ".part");
            try (InputStream in = archive.openStream()) {
                PrivateFiles.deleteFolder(part);
                unpack(in, part);
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw LaunchFailure.because(e, "disk.write", programs);
            }
        }
        return new PostgresPrograms(folder, jar.group(2));
    }

    /** Path of one program. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + machine + ".txz";
    }

    private static void unpack(InputStream in, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry outside the archive's folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (!entry.getName().startsWith("include/")) {
                    unpack(tar, entry, target);
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
