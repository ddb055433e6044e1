package se.tross.shared.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks the archive of a backup, and refuses one that is not whole. */
final class BackupReader {

    private BackupReader() {}

    /** Unpacks into a new folder. */
    static void unpack(Path file, Path folder) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw LaunchFailure.of("restore.no-file", file);
        }
        try {
            PrivateFiles.deleteFolder(folder);
            PrivateFiles.createFolder(folder);
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", folder);
        }
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder);
            }
        } catch (IOException e) {
            throw LaunchFailure.because(e, "restore.unreadable", file);
        }
        if (!Files.exists(folder.resolve(Backup.COMPLETE))) {
            throw LaunchFailure.of("restore.unreadable", file);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder) || entry.isSymbolicLink() || entry.isLink()) {
            throw new IOException("Not an entry of a backup: " + entry.getName());
        }
        if (entry.isDirectory()) {
            PrivateFiles.createFolder(target);
            return;
        }
        PrivateFiles.createFolder(target.getParent());
        try (OutputStream out = Channels.newOutputStream(PrivateFiles.open(target))) {
            tar.transferTo(out);
        }
    }
}
