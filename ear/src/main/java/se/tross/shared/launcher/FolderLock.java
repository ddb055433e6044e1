package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.IntSupplier;

/** One command at a time works with a data folder; the next waits. The system lets go when a command is killed. */
final class FolderLock {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private FolderLock() {}

    /** Does the work when it is this command's turn. */
    static int during(DataFolder folder, IntSupplier work) {
        try (FileChannel channel =
                FileChannel.open(folder.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            FileLock lock = channel.tryLock();
            while (lock == null) {
                if (System.nanoTime() > deadline) {
                    throw LaunchFailure.of("data.locked", folder.root());
                }
                Processes.pause(Duration.ofMillis(200));
                lock = channel.tryLock();
            }
            return work.getAsInt();
        } catch (IOException e) {
            throw LaunchFailure.because(e, "data.permission", folder.root());
        }
    }
}
