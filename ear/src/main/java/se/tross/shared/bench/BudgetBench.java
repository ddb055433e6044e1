package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.LineKind;
import se.tross.budget.PlanDocument;
import se.tross.budget.PlanDocuments;
import se.tross.budget.PlanWorkbook;
import se.tross.budget.check.CheckSubject;
import se.tross.budget.check.SelfCheck;
import se.tross.budget.equity.Projection;
import se.tross.budget.equity.Sliders;
import se.tross.shared.refusal.Texts;

/**
 * What a budget costs in time: its figures and its self-check beside a frame of the screen, its documents beside LibreOffice
 * making the PDF of the same plan from the Word file.
 */
record BudgetBench(PrintStream out, Scratch scratch) {

    private static final Texts TEXTS = Texts.swedish();
    private static final long FRAME = 16_000_000;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 25;
    private static final int OFFICE_ROUNDS = 5;

    void run() throws IOException, InterruptedException {
        computing();
        documents();
    }

    private void computing() {
        BudgetContent content = GeneratedBudget.content(GeneratedBudget.LINES);
        PlanDocument plan = GeneratedBudget.plan();
        CheckSubject subject = new CheckSubject(BudgetFigures.of(content), plan.sections(), List.of());
        Sample frame = new Sample(new long[] {FRAME});
        out.printf("%nBudget: %d rader, bildruta 16 ms%n", GeneratedBudget.LINES);
        line("siffror för tre år", measure(() -> BudgetFigures.of(content)), frame);
        line("prognos tio år, reglage flyttat", measure(() -> Projection.of(content, moved(content))), frame);
        line("egenkontroll med text", measure(() -> SelfCheck.of(subject)), frame);
    }

    /** Every insats has its slider somewhere else than it was budgeted, and the state's amount as well. */
    private static Sliders moved(BudgetContent content) {
        Map<Long, BigDecimal> lines = content.rows(LineKind.INSATS).stream()
                .collect(Collectors.toMap(row -> row.lineKey(), row -> BigDecimal.valueOf(row.lineKey() % 41 - 20)));
        return new Sliders(lines, BigDecimal.valueOf(-5));
    }

    private void documents() throws IOException, InterruptedException {
        PlanDocument plan = GeneratedBudget.plan();
        byte[] pdf = PlanDocuments.pdf(plan, TEXTS);
        Path file = scratch.folder().resolve("plan.docx");
        Files.write(file, PlanDocuments.word(plan, TEXTS));
        out.printf("%nBudget och verksamhetsplan: %d sidor%n", pages(pdf));
        Sample own = measure(() -> PlanDocuments.pdf(plan, TEXTS));
        Sample workbook = measure(() -> PlanWorkbook.of(plan, TEXTS));
        Sample word = measure(() -> PlanDocuments.word(plan, TEXTS));
        Optional<Office> office = Office.find();
        if (office.isEmpty()) {
            line("PDF", own, own);
            line("XLSX", workbook, own);
            line("Word", word, own);
            out.println("  LibreOffice (soffice) finns inte på den här datorn: ingen jämförelse är gjord.");
            return;
        }
        Sample converted = convert(office.get(), file);
        line("soffice: PDF av Wordfilen", converted, converted);
        line("PDF", own, converted);
        line("XLSX", workbook, converted);
        line("Word", word, converted);
        out.printf(
                "  PDF är %s gånger så snabb som soffice, XLSX %s gånger%n",
                converted.ratioTo(own, 50), converted.ratioTo(workbook, 50));
    }

    /** The first conversion makes LibreOffice's own folder, and is not counted. */
    private static Sample convert(Office office, Path word) throws IOException, InterruptedException {
        office.convert(word);
        long[] nanos = new long[OFFICE_ROUNDS];
        for (int round = 0; round < OFFICE_ROUNDS; round++) {
            nanos[round] = office.convert(word);
        }
        return new Sample(nanos);
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

    private static Sample measure(Supplier<?> work) {
        long[] nanos = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException("Nothing came of it");
            }
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
        }
        return new Sample(nanos);
    }
}
