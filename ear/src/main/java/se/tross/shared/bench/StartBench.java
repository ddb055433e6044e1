package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Start with an existing database against an empty application on the same Payara Micro. Tross' own figure holds all that
 * a person waits for: the launcher, the database, the check of the schema and the server. The empty one has no
 * database of its own to start.
 */
record StartBench(PrintStream out, Scratch scratch) {

    private static final int ROUNDS = 5;

    void run() throws IOException, InterruptedException {
        Path distribution = Path.of(System.getProperty("tross.distribution"));
        Installed tross = scratch.install("start", distribution);
        tross.start();
        tross.stop();
        Installed empty = scratch.install("empty", EmptyDistribution.beside(distribution, scratch.folder()));
        try (BenchDatabase database = BenchDatabase.start(scratch.folder())) {
            database.addressFor(empty);
            empty.start();
            empty.stop();
            long[] ours = new long[ROUNDS];
            long[] bare = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ours[round] = tross.start();
                tross.stop();
                bare[round] = empty.start();
                empty.stop();
            }
            Sample own = new Sample(ours);
            Sample least = new Sample(bare);
            out.printf("%nStart med befintlig databas (median av %d, turvis)%n", ROUNDS);
            out.printf(
                    "  Tross %s, tom WAR %s, kvot %s (mål 1,5)%n",
                    own.inMillis(50), least.inMillis(50), own.ratioTo(least, 50));
        }
    }
}
