package se.tross.shared.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** Writes the archive of a backup: a compressed tar, readable by its owner alone, since it holds passwords. */
final class BackupWriter implements AutoCloseable {

    private final TarArchiveOutputStream tar;

    BackupWriter(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(PrivateFiles.open(file)));
        tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out), StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    void addText(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    /** Adds a folder under a name, without what the filter leaves out (its paths are relative to the folder). */
    void addFolder(String name, Path folder, Predicate<Path> wanted) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.toList();
        }
        for (Path path : paths) {
            Path relative = folder.relativize(path);
            if (wanted.test(relative)) {
                add(name + "/" + relative, path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    private void add(String name, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            tar.putArchiveEntry(new TarArchiveEntry(name.endsWith("/") ? name : name + "/"));
            tar.closeArchiveEntry();
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(Files.size(path));
            tar.putArchiveEntry(entry);
            copy(in, entry.getSize());
            tar.closeArchiveEntry();
        } catch (NoSuchFileException e) {
            // The database removed it meanwhile, and its log tells the restored one the same.
            return;
        }
    }

    /** Exactly as much as announced: a file that grew or shrank meanwhile is made whole from the database's log. */
    private void copy(InputStream in, long size) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = size;
        while (left > 0) {
            int wanted = (int) Math.min(buffer.length, left);
            int read = in.readNBytes(buffer, 0, wanted);
            Arrays.fill(buffer, read, wanted, (byte) 0);
            tar.write(buffer, 0, wanted);
            left -= wanted;
        }
    }
}
