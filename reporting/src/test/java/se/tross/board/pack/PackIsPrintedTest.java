package se.tross.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tross.board.PackRefusal.PackPaperUnreadable;
import se.tross.shared.document.Pdf;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** A meeting's pack, from its agenda and papers to the files that are sent, read back page by page. */
class PackIsPrintedTest {

    private static final String BACKGROUND = "Tre anbud har kommit in.\nBeredningsgruppen har läst dem.";
    private static final byte[] PLAN = LoosePapers.tagged("Plan", 3);
    private static final byte[] NOTE = LoosePapers.tagged("Yttrande", 2);

    @TempDir
    private Path folder;

    private static MeetingInFebruary begun() {
        return new MeetingInFebruary()
                .line("Sammanträdet öppnas")
                .matter("Budget <2018> & plan", BACKGROUND, "Att fastställa budgeten.", "")
                .paper("Förslag till plan", PLAN);
    }

    private static MeetingInFebruary ended(MeetingInFebruary meeting) {
        return meeting.matter("Val av utvärderare", "Hemliga anbud.", "Att anta ett.", "19 kap. 3 § OSL")
                .paper("Anbud 1", LoosePapers.tagged("Anbud", 2))
                .matter("Lokaler", "Ledamoten vill veta.", "", "")
                .line("Nästa sammanträde");
    }

    private PackDraft print(MeetingInFebruary meeting, PackLayout before) throws IOException {
        return PackPress.print(meeting.ground(before), meeting.files(), folder, Texts.swedish());
    }

    @Test
    void everyPageBearsItsNumberAndEverythingIsFound() throws IOException {
        PackDraft draft = print(ended(begun()), null);
        new Pdf(Files.readAllBytes(draft.whole())).kept("pack-v1.pdf");
        try (PDDocument pack = Loader.loadPDF(draft.whole().toFile())) {
            assertThat(labels(pack)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
            numbersArePrinted(pack);
            assertThat(text(pack, 1))
                    .contains("Samordningsförbundet i Halland", "Ordinarie sammanträde fredag 9 februari 2018")
                    .contains("09.00–12.00, Regionens hus, Halmstad", "Version 1, sammanställd 2018-02-01 14.05")
                    .contains("uppgifter som omfattas av sekretess")
                    .doesNotContain("Nytt i version");
            assertThat(text(pack, 2))
                    .contains("1 Sammanträdet öppnas", "2 Budget <2018> & plan 3", "Förslag till plan 4–6")
                    .contains("3 Val av utvärderare 7", "Anbud 1 8–9", "4 Lokaler 10", "5 Nästa sammanträde");
            assertThat(text(pack, 3))
                    .contains("Beslutsärende · dnr 2018/2", "Frida Falk", "Bakgrund", "Tre anbud")
                    .contains("Förslag till beslut", "Att fastställa budgeten.");
            assertThat(text(pack, 5)).contains("Plan, blad 2");
            assertThat(bookmarks(pack))
                    .containsExactly(
                            "1 Omslag och innehåll",
                            "1 1. Sammanträdet öppnas",
                            "3 2. Budget <2018> & plan",
                            "  4 Förslag till plan",
                            "7 3. Val av utvärderare",
                            "  8 Anbud 1",
                            "10 4. Lokaler",
                            "1 5. Nästa sammanträde");
            assertThat(links(pack)).containsExactly("3", "4", "7", "8", "10");
            assertThat(pack.getDocumentInformation().getTitle())
                    .isEqualTo("Handlingar till sammanträdet 2018-02-09, version 1");
        }
    }

    @Test
    void aPackOfTaggedPapersKeepsTheStandardOfAccessibleDocuments() throws IOException {
        PackDraft draft = print(ended(begun()), null);
        assertThat(new Pdf(Files.readAllBytes(draft.whole())).accessibilityFaults())
                .isEmpty();
        assertThat(new Pdf(Files.readAllBytes(draft.open())).accessibilityFaults())
                .isEmpty();
        try (PDDocument pack = Loader.loadPDF(draft.whole().toFile())) {
            assertThat(metadata(pack)).contains("pdfuaid:part>1<");
        }
    }

    @Test
    void theOpenCopyHasTheSameNumbersAndNothingThatIsSecret() throws IOException {
        PackDraft draft = print(ended(begun()), null);
        byte[] open = Files.readAllBytes(draft.open());
        new Pdf(open).kept("pack-v1-open.pdf");
        try (PDDocument pack = Loader.loadPDF(open)) {
            assertThat(labels(pack)).containsExactly("1", "2", "3", "4", "5", "6", "7–9", "10");
            numbersArePrinted(pack);
            assertThat(text(pack, 7)).contains("Ärende 3: Sekretess", "Sida 7–9");
            assertThat(text(pack, 8)).contains("Ledamoten vill veta.");
            assertThat(bookmarks(pack)).contains("7–9 3. Sekretess", "10 4. Lokaler");
            assertThat(new Pdf(open).text())
                    .contains("öppna versionen")
                    .doesNotContain("utvärderare", "Anbud 1", "Hemliga", "19 kap");
            assertThat(new String(open, StandardCharsets.ISO_8859_1)).doesNotContain("utv");
        }
    }

    @Test
    void aSecondVersionKeepsTheNumbersAndTellsWhatIsNew() throws IOException {
        PackLayout first = print(ended(begun()), null).layout();
        MeetingInFebruary later = new MeetingInFebruary()
                .line("Sammanträdet öppnas")
                .matter("Budget <2018> & plan", BACKGROUND, "Att fastställa budgeten.", "")
                .paper(MeetingInFebruary.FIRST_PAPER, "Förslag till plan", LoosePapers.tagged("Ny plan", 4))
                .paper(MeetingInFebruary.FIRST_PAPER + 7, "Yttrande", NOTE);
        PackDraft draft = print(
                later.matter("Val av utvärderare", "Hemliga anbud.", "Att anta ett.", "19 kap. 3 § OSL")
                        .paper(MeetingInFebruary.FIRST_PAPER + 1, "Anbud 1", LoosePapers.tagged("Anbud", 2))
                        .matter("Lokaler", "Ledamoten vill veta.", "", ""),
                first);
        byte[] bytes = Files.readAllBytes(draft.whole());
        new Pdf(bytes).kept("pack-v2.pdf");
        try (PDDocument pack = Loader.loadPDF(bytes)) {
            assertThat(labels(pack))
                    .containsExactly("1", "2", "3", "4–6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16");
            numbersArePrinted(pack);
            assertThat(text(pack, 1))
                    .contains("Nytt i version 2 jämfört med version 1")
                    .contains("Utbytt handling: Förslag till plan, s. 11–14 ersätter s. 4–6.")
                    .contains("Ny handling: Yttrande, s. 15–16.")
                    .contains("Utgår från dagordningen: Nästa sammanträde.");
            assertThat(text(pack, 2))
                    .contains("Yttrande ny i version 2 15–16")
                    .contains("Sidor som har utgått", "s. 4–6: Förslag till plan, ersätts från s. 11");
            assertThat(text(pack, 4)).contains("Ersatt", "Den som gäller börjar på sida 11");
            assertThat(Stamps.all(pack, 13)).isEqualTo("Sammanträde 2018-02-09 · tillkom i version 2 16");
            assertThat(bookmarks(pack))
                    .containsSubsequence(
                            "3 2. Budget <2018> & plan",
                            "  11 Förslag till plan",
                            "  15 Yttrande",
                            "7 3. Val av utvärderare");
        }
        assertThat(new Pdf(bytes).accessibilityFaults()).isEmpty();
        try (PDDocument open = Loader.loadPDF(draft.open().toFile())) {
            assertThat(labels(open)).endsWith("7–9", "10", "11", "12", "13", "14", "15", "16");
        }
    }

    @Test
    void aPackWithAScannedPaperIsMadeAndClaimsNothing() throws IOException {
        MeetingInFebruary meeting = begun().paper("Skannat brev", LoosePapers.scanned(2, LoosePapers.LYING, 90));
        PackDraft draft = print(meeting, null);
        assertThat(draft.open()).as("nothing is secret").isNull();
        assertThat(PackFinding.of(draft.layout(), false))
                .containsExactly(new PackFinding.PaperNotTagged("Skannat brev", "7–8"));
        try (PDDocument pack = Loader.loadPDF(draft.whole().toFile())) {
            numbersArePrinted(pack);
            assertThat(metadata(pack)).doesNotContain("pdfuaid");
        }
    }

    @Test
    void aLongAgendaHasAsManyPagesOfContentsAsItNeeds() throws IOException {
        MeetingInFebruary meeting = begun();
        for (int i = 0; i < 60; i++) {
            meeting.line("Ärende som inte har något att läsa, nummer " + i);
        }
        PackDraft draft = print(meeting, null);
        assertThat(draft.layout().front().pages()).isGreaterThan(2);
        try (PDDocument pack = Loader.loadPDF(draft.whole().toFile())) {
            numbersArePrinted(pack);
            assertThat(labels(pack)).hasSize(draft.layout().lastPage());
        }
        for (int i = 0; i < 60; i++) {
            meeting.line("Sent ärende " + i);
        }
        PackDraft longer = print(meeting, draft.layout());
        try (PDDocument pack = Loader.loadPDF(longer.whole().toFile())) {
            assertThat(labels(pack)).contains("4", "4a", "5");
            numbersArePrinted(pack);
        }
    }

    @Test
    void aPaperThatCannotBeReadAnyMoreIsNamed() {
        MeetingInFebruary meeting = begun().paper("Bilaga", "%PDF-1.7 avhuggen".getBytes(StandardCharsets.UTF_8));
        Refused refused = catchThrowableOfType(Refused.class, () -> print(meeting, null));
        assertThat(refused.first()).isEqualTo(new PackPaperUnreadable("Bilaga"));
    }

    private static List<String> labels(PDDocument pack) throws IOException {
        return List.of(pack.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }

    private static void numbersArePrinted(PDDocument pack) throws IOException {
        List<String> labels = labels(pack);
        assertThat(labels).hasSize(pack.getNumberOfPages()).doesNotHaveDuplicates();
        for (int i = 0; i < labels.size(); i++) {
            assertThat(Stamps.number(pack, i)).isEqualTo(labels.get(i));
        }
    }

    private static String text(PDDocument pack, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pack).replace('\u00a0', ' ').replaceAll("[ \\t]+", " ");
    }

    private static String metadata(PDDocument pack) throws IOException {
        return new String(pack.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    /** Each with the label of the page that it leads to. */
    private static List<String> bookmarks(PDDocument pack) throws IOException {
        List<String> found = new ArrayList<>();
        collect(pack, pack.getDocumentCatalog().getDocumentOutline(), "", found);
        return found;
    }

    private static void collect(PDDocument pack, PDOutlineNode node, String indent, List<String> found)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            found.add(indent + labelOf(pack, item.findDestinationPage(pack)) + " " + item.getTitle());
            collect(pack, item, indent + "  ", found);
        }
    }

    private static List<String> links(PDDocument pack) throws IOException {
        List<String> found = new ArrayList<>();
        for (PDAnnotation annotation : pack.getPage(1).getAnnotations()) {
            PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
            found.add(labelOf(pack, ((PDPageDestination) action.getDestination()).getPage()));
        }
        return found;
    }

    private static String labelOf(PDDocument pack, PDPage page) throws IOException {
        return labels(pack).get(pack.getPages().indexOf(page));
    }
}
