package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.tross.insats.tertial.TertialPaper;
import se.tross.insats.tertial.TertialPapers;
import se.tross.shared.document.PdfPress;
import se.tross.shared.refusal.Texts;

/** What the board's paper of a tertial costs for sixty insatser, beside an empty page through the same press. */
record TertialBench(PrintStream out) {

    private static final String EMPTY = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="sv-SE"><head><title>Tom</title><meta name="subject" content="Tom"/>
            <style>html, body, h1 { font-family: Text }</style></head><body><h1>Tom</h1></body></html>""";

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 10;

    void run() throws IOException {
        TertialPaper paper = GeneratedTertial.paper();
        byte[] set = TertialPapers.pdf(paper, Texts.swedish());
        try (PDDocument document = Loader.loadPDF(set)) {
            out.printf(
                    "%nTertialrapport till styrelsen: %d insatser, %d sidor%n",
                    GeneratedTertial.INSATSER, document.getNumberOfPages());
        }
        Sample empty = measure(() -> PdfPress.print(EMPTY));
        line("tom sida i samma press", empty, empty);
        line("PDF", measure(() -> TertialPapers.pdf(paper, Texts.swedish())), empty);
        line("Word", measure(() -> TertialPapers.word(paper, Texts.swedish())), empty);
    }

    private void line(String what, Sample sample, Sample beside) {
        out.printf(
                "  %-28s %10s   p95 %10s   kvot %s%n",
                what, sample.inMicros(50), sample.inMicros(95), sample.ratioTo(beside, 50));
    }

    private static Sample measure(Supplier<byte[]> work) {
        long[] nanos = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (work.get().length == 0) {
                throw new IllegalStateException("Nothing came of it");
            }
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
        }
        return new Sample(nanos);
    }
}
