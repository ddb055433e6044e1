package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.tross.board.minutes.MinutesDocument;
import se.tross.board.minutes.MinutesDocuments;
import se.tross.shared.document.PdfPress;

/** What long minutes cost as PDF and as Word, beside an empty page through the same press, and LibreOffice where it is. */
record MinutesBench(PrintStream out, Scratch scratch) {

    private static final String EMPTY = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="sv-SE"><head><title>Tom</title><meta name="subject" content="Tom"/>
            <style>html, body, h1 { font-family: Text }</style></head><body><h1>Tom</h1></body></html>""";

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 15;

    void run() throws IOException, InterruptedException {
        MinutesDocument minutes = GeneratedMinutes.minutes();
        out.printf(
                "%nProtokoll: %d ledamöter, %d paragrafer, %d sidor%n",
                GeneratedMinutes.PERSONS, GeneratedMinutes.PARAGRAPHS, pages(MinutesDocuments.pdf(minutes)));
        Sample empty = measure(() -> PdfPress.print(EMPTY));
        Sample pdf = measure(() -> MinutesDocuments.pdf(minutes));
        line("tom sida i samma press", empty, empty);
        line("PDF", pdf, empty);
        line("Word", measure(() -> MinutesDocuments.word(minutes)), empty);
        Optional<Office> office = Office.find();
        if (office.isEmpty()) {
            out.println("  LibreOffice (soffice) finns inte på den här datorn: ingen jämförelse är gjord.");
            return;
        }
        Path word = scratch.folder().resolve("protokoll.docx");
        Files.write(word, MinutesDocuments.word(minutes));
        office.get().convert(word);
        Sample converted = new Sample(new long[] {
            office.get().convert(word), office.get().convert(word), office.get().convert(word)
        });
        line("soffice: PDF av Wordfilen", converted, empty);
        out.printf("  PDF är %s gånger så snabb som soffice%n", converted.ratioTo(pdf, 50));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
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
