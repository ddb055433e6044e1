package se.tross.board.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Binds PDF files to one, page after page. Each page gets its number in print and the same number as its label on the screen; the
 * tags of tagged files are kept in one tree, their bookmarks stand below the file's own. What has been bound lies in
 * temporary files, so that the largest pack takes no more memory than its largest paper.
 */
final class PackBinder implements AutoCloseable {

    private final PackFacts facts;
    private final StreamCacheCreateFunction scratch;
    private final PDDocument pack;
    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final PageStamp stamp;
    private final List<String> labels = new ArrayList<>();
    private final Map<Integer, PDPage> pages = new HashMap<>();
    private final List<PDPage> own = new ArrayList<>();
    private boolean tagged = true;
    private boolean accessible = true;

    /** @param folder for what does not fit in memory; nobody else may look into it */
    PackBinder(PackFacts facts, Path folder) throws IOException {
        this.facts = facts;
        this.scratch = scratch(folder);
        this.pack = new PDDocument(scratch);
        this.stamp = new PageStamp(pack);
        merger.setIgnoreAcroFormErrors(true);
    }

    static StreamCacheCreateFunction scratch(Path folder) {
        return MemoryUsageSetting.setupTempFileOnly().setTempDir(folder.toFile()).streamCache;
    }

    /** Pages of our own, which have room for their numbers. */
    Bound own(byte[] pdf, IntFunction<List<String>> numbers, String mark) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Bound bound = bind(document, numbers, mark, false);
            own.addAll(bound.pages());
            return bound;
        }
    }

    /** A paper. @throws IOException if it cannot be read */
    Bound paper(Path file, IntFunction<List<String>> numbers, String mark) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), scratch)) {
            return bind(document, numbers, mark, true);
        }
    }

    private Bound bind(PDDocument document, IntFunction<List<String>> numbers, String mark, boolean shrink)
            throws IOException {
        LoosePaper paper = new LoosePaper(document);
        tagged = tagged && paper.isTagged();
        accessible = accessible && paper.claimsAccessibility();
        paper.prepare(facts.language());
        int first = pack.getNumberOfPages();
        merger.appendDocument(pack, document);
        List<String> its = numbers.apply(pack.getNumberOfPages() - first);
        List<PDPage> bound = new ArrayList<>();
        for (int i = 0; i < its.size(); i++) {
            PDPage page = pack.getPage(first + i);
            stamp.print(page, its.get(i), mark, shrink);
            pages.putIfAbsent(firstNumber(its.get(i)), page);
            bound.add(page);
        }
        labels.addAll(its);
        return new Bound(bound, LoosePaper.bookmarks(pack));
    }

    /** Of 45–52 the 45. What is numbered 3a comes after 3. */
    private static int firstNumber(String label) {
        return Integer.parseInt(label.replaceFirst("[^0-9].*", ""));
    }

    /** The finished file. @param outline the bookmarks, in order */
    void finish(List<PDOutlineItem> outline, Path file) throws IOException {
        new PackFinish(pack, facts).finish(outline, labels, tagged, tagged && accessible);
        for (PDPage page : own) {
            PackLinks.lead(page, pages);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            pack.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    /** What was bound: its pages, and the bookmarks that it brought. */
    record Bound(List<PDPage> pages, List<PDOutlineItem> bookmarks) {

        PDPage first() {
            return pages.get(0);
        }
    }

    @Override
    public void close() throws IOException {
        pack.close();
    }
}
