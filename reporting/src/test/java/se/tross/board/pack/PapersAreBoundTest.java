package se.tross.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.document.Pdf;

/** Papers of every sort become one file, in which what is printed on a page is what the screen calls it. */
class PapersAreBoundTest {

    private static final PackFacts FACTS = new PackFacts("Handlingar <prov> & mer", "Förbundet", "sv-SE");

    @TempDir
    private Path folder;

    private int next = 1;

    @Test
    void taggedPapersBecomeOneAccessibleFile() throws IOException {
        byte[] bytes = bound(List.of(
                LoosePapers.tagged("Budget", 3), LoosePapers.tagged("Plan", 2), LoosePapers.tagged("Bilaga", 1)));
        Pdf pdf = new Pdf(bytes).kept("pack-tagged.pdf");
        assertThat(pdf.accessibilityFaults()).isEmpty();
        assertThat(pdf.language()).isEqualTo("sv-SE");
        assertThat(pdf.title()).isEqualTo(FACTS.title());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            labelsAreWhatIsPrinted(document);
        }
    }

    @Test
    void aPackWithAPictureDoesNotClaimToBeReadable() throws IOException {
        byte[] bytes = bound(List.of(LoosePapers.tagged("Budget", 1), LoosePapers.scanned(1, PDRectangle.A4, 0)));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isFalse();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .doesNotContain("pdfuaid")
                    .contains("Handlingar &lt;prov&gt; &amp; mer");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "90, false", "180, false", "270, false", "0, true", "90, true", "270, true"})
    void theNumberStandsBelowThePageHoweverItIsTurned(int rotation, boolean lying) throws IOException {
        PDRectangle size = lying ? LoosePapers.LYING : PDRectangle.A4;
        byte[] bytes = bound(List.of(LoosePapers.scanned(2, size, rotation)));
        new Pdf(bytes).kept("pack-turned-" + rotation + (lying ? "-lying" : "") + ".pdf");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getPage(0).getRotation()).isEqualTo(rotation);
            labelsAreWhatIsPrinted(document);
            PageRoom room = new PageRoom(document.getPage(0));
            assertThat(room.strip().getHeight()).isBetween(27.9, 28.1);
        }
    }

    @Test
    void whatAPaperSaysOfItselfDoesNotDisturbTheOthers() throws IOException {
        byte[] bytes = bound(List.of(LoosePapers.withWaysOfItsOwn("Ett"), LoosePapers.withWaysOfItsOwn("Två")));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            labelsAreWhatIsPrinted(document);
            List<PDOutlineItem> papers = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(papers::add);
            assertThat(papers).extracting(PDOutlineItem::getTitle).containsExactly("Handling 1", "Handling 2");
            PDOutlineItem second = papers.get(1).getFirstChild();
            assertThat(second.getTitle()).isEqualTo("Två kapitel 2");
            assertThat(second.findDestinationPage(document)).isEqualTo(document.getPage(3));
            assertThat(document.getPage(2)
                            .getAnnotations()
                            .get(0)
                            .getCOSObject()
                            .toString())
                    .as("the same name leads to the paper's own page")
                    .doesNotContain("kapitel");
        }
    }

    @Test
    void aFormIsACopyOfAForm() throws IOException {
        byte[] bytes = bound(List.of(LoosePapers.form("Rut"), LoosePapers.form("Bo")));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields())
                    .hasSize(2)
                    .allMatch(field -> field.isReadOnly())
                    .extracting(field -> field.getValueAsString())
                    .containsExactly("Rut", "Bo");
            PDRectangle field = document.getPage(0).getAnnotations().get(0).getRectangle();
            assertThat(field.getWidth()).as("it follows the page").isBetween(193f, 194f);
        }
    }

    /** In order, numbered through. */
    private byte[] bound(List<byte[]> papers) throws IOException {
        Path file = folder.resolve("pack.pdf");
        try (PackBinder binder = new PackBinder(FACTS, folder)) {
            List<PDOutlineItem> outline = new ArrayList<>();
            for (byte[] paper : papers) {
                Path one = Files.write(folder.resolve("paper" + next + ".pdf"), paper);
                PackBinder.Bound bound = binder.paper(one, this::numbers, "Sammanträde");
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle("Handling " + (outline.size() + 1));
                item.setDestination(bound.first());
                bound.bookmarks().forEach(item::addLast);
                outline.add(item);
            }
            binder.finish(outline, file);
        }
        return Files.readAllBytes(file);
    }

    private List<String> numbers(int pages) {
        int first = next;
        next += pages;
        return IntStream.range(first, next).mapToObj(Integer::toString).toList();
    }

    private static void labelsAreWhatIsPrinted(PDDocument document) throws IOException {
        String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            assertThat(Stamps.number(document, i)).isEqualTo(labels[i]).isEqualTo(String.valueOf(i + 1));
        }
    }
}
