package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.tross.board.pack.PackDraft;
import se.tross.board.pack.PackPress;
import se.tross.shared.refusal.Texts;

/**
 * The document pack of a large meeting, with all that makes it one (cover, contents, numbers on every page, labels, bookmarks,
 * tags), beside pdfunite putting the same papers after each other.
 */
record PackBench(PrintStream out, Scratch scratch) {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final int MEGA = 1_000_000;

    void run() throws IOException, InterruptedException {
        GeneratedPapers papers = new GeneratedPapers(scratch.folder());
        papers.write();
        long[] nanos = new long[ROUNDS];
        long size = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Path folder = Files.createTempDirectory(scratch.folder(), "pack");
            long start = System.nanoTime();
            PackDraft draft = PackPress.print(papers.ground(), papers.source(), folder, Texts.swedish());
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
            size = Files.size(draft.whole());
        }
        Sample own = new Sample(nanos);
        out.printf("%nHandlingar: %d handlingar, %d sidor%n", GeneratedPapers.PAPERS, GeneratedPapers.pages());
        Optional<Poppler> poppler = Poppler.find();
        if (poppler.isEmpty()) {
            line("handlingarna ihopsatta", own, own);
            out.println("  pdfunite (poppler-utils) finns inte på den här datorn: ingen jämförelse är gjord.");
        } else {
            Path united = scratch.folder().resolve("united.pdf");
            Sample theirs = unite(poppler.get(), papers, united);
            line("pdfunite, bara ihoplagda", theirs, theirs);
            line("handlingarna ihopsatta", own, theirs);
            out.printf("  storlek: %d MB, pdfunite %d MB%n", size / MEGA, Files.size(united) / MEGA);
        }
        out.printf("  minne i en egen process: %s%n", PackOnce.megabytes(scratch.folder()));
    }

    private static Sample unite(Poppler poppler, GeneratedPapers papers, Path united)
            throws IOException, InterruptedException {
        long[] nanos = new long[ROUNDS];
        poppler.unite(papers.files(), united);
        for (int round = 0; round < ROUNDS; round++) {
            nanos[round] = poppler.unite(papers.files(), united);
        }
        return new Sample(nanos);
    }

    private void line(String what, Sample sample, Sample beside) {
        out.printf(
                "  %-26s %8s   p95 %8s   kvot %s%n",
                what, sample.inMillis(50), sample.inMillis(95), sample.ratioTo(beside, 50));
    }
}
