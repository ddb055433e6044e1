package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.tross.shared.document.Pdf;

/** B13: minutes as a document tell what the law wants told, to everybody who may read them, and can be kept for ever. */
class MinutesDocumentsTest {

    private static MinutesDocument whole(MinutesGround ground) {
        return MinutesDocument.whole(ground, HeldMinutes.TODAY);
    }

    @Test
    void adjustedMinutesTellEverything() {
        Pdf pdf = new Pdf(MinutesDocuments.pdf(whole(HeldMinutes.adjusted()))).kept("protokoll.pdf");

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.language()).isEqualTo("sv-SE");
        assertThat(pdf.title()).isEqualTo("Protokoll 2018-02-09");
        assertThat(pdf.bookmarks())
                .containsExactly(
                        "Beslutande",
                        "Underskrifter",
                        "Anslag",
                        "§ 1 Mötets öppnande",
                        "§ 2 Budget 2018",
                        "§ 3 Rapport från förbundschefen");
        assertThat(pdf.text())
                .contains("§§ 1–3 justerade 2018-02-14.")
                .contains("2018-02-09, 09.00–12.00")
                .contains("Nils Nord Kommunerna Vera Varberg §§ 1–2")
                .contains("Eva Ek Försäkringskassan video")
                .contains("Bo Borg, ersättare (Halmstads kommun)")
                .contains("Justerare Nils Nord 2018-02-14 10.30")
                .contains("Anslaget uppsatt 2018-02-14")
                .contains("Sista dag för överklagande 2018-03-07")
                .contains("Omedelbart justerad 2018-02-09")
                .contains("Alla har svarat.")
                .contains("Eva Ek: Återremiss")
                .contains("Ordföranden ställer bifall till förslaget mot återremiss.")
                .contains("Ja (2) Karin Karlsson, Nils Nord")
                .contains("Nej (1) Eva Ek")
                .contains("budget 2018 <enligt förslaget> & planen.")
                .contains("Deltog i beslutet: Karin Karlsson, Nils Nord, Eva Ek.")
                .contains("Eva Ek: Underlaget räcker inte.")
                .contains("Sida 1 av 2")
                .doesNotContain("Utkast");
    }

    @Test
    void aDraftSaysSoOnEveryPage() {
        MinutesDocument draft = whole(HeldMinutes.draft());
        Pdf pdf = new Pdf(MinutesDocuments.pdf(draft)).kept("protokoll-utkast.pdf");

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.title()).isEqualTo("Utkast: Protokoll 2018-02-09");
        assertThat(pdf.text().split("\\bUtkast\\R", -1)).hasSizeGreaterThan(pdf.pages());
        assertThat(pdf.text())
                .contains("Protokollet är inte justerat")
                .contains("Ingen är ombedd att justera än.")
                .contains("Anslaget sätts upp när protokollet är justerat.");
        assertThat(MinutesDocuments.fileName(draft)).isEqualTo("protokoll-2018-02-09-utkast");
    }

    @Test
    void anExtractHoldsItsParagraphsOnly() {
        MinutesDocument extract = new MinutesDocument(HeldMinutes.adjusted(), List.of(3, 2), HeldMinutes.TODAY);
        Pdf pdf = new Pdf(MinutesDocuments.pdf(extract)).kept("protokollsutdrag.pdf");

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.title()).isEqualTo("Protokollsutdrag 2018-02-09");
        assertThat(pdf.text())
                .contains("§§ 2–3 justerade 2018-02-14.")
                .contains("Godkänt")
                .doesNotContain("Mötets öppnande", "Anslaget uppsatt");
        assertThat(MinutesDocuments.fileName(extract)).isEqualTo("protokollsutdrag-2018-02-09-2-3");
    }

    @Test
    void whatIsLeftOutIsSaidToBeLeftOut() {
        Pdf pdf = new Pdf(MinutesDocuments.pdf(whole(HeldMinutes.masked())));
        assertThat(pdf.text()).contains("är borttaget ur den här versionen");
    }

    @Test
    void aLargeBoardsMinutesAreSetWhole() {
        Pdf pdf = new Pdf(MinutesDocuments.pdf(whole(HeldMinutes.large(40, 30)))).kept("protokoll-stort.pdf");
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.text()).contains("Ledamot Nummer-30", "§ 40 Budget 2018");
    }

    @Test
    void theWordFileSaysTheSame() throws IOException {
        String word = documentOf(MinutesDocuments.word(whole(HeldMinutes.draft())));
        assertThat(word)
                .contains("Protokoll 2018-02-09", "§\u00a02 Budget 2018", "Underlaget räcker inte.")
                .contains("w:val=\"Heading2\"");
    }

    private static String documentOf(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No document in the file");
    }
}
