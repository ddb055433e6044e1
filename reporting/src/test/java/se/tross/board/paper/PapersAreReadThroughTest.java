package se.tross.board.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.board.PaperRefusal.PaperHasNoPages;
import se.tross.board.PaperRefusal.PaperIsBroken;
import se.tross.board.PaperRefusal.PaperIsEmpty;
import se.tross.board.PaperRefusal.PaperIsEncrypted;
import se.tross.board.PaperRefusal.PaperIsNotPdf;
import se.tross.board.PaperRefusal.PaperMissing;
import se.tross.board.PaperRefusal.PaperNameHoldsPersonalNumber;
import se.tross.board.PaperRefusal.PaperTooLarge;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** P6 and the board's papers: a paper that somebody cannot open is found out when it is sent, not at the meeting. */
class PapersAreReadThroughTest {

    @Test
    void aPdfIsCountedThroughToItsLastPage() throws IOException {
        PaperFile file = new PaperFile("C:\\Möten\\Budget 2018.PDF", pdf(3));
        ReadPaper read = PaperReader.read(file);
        assertThat(read.pages()).isEqualTo(3);
        assertThat(file.name()).isEqualTo("Budget 2018.PDF");
        assertThat(file.title()).isEqualTo("Budget 2018");
        assertThat(file.sha256()).hasSize(64).isEqualTo(new PaperFile("b.pdf", file.bytes()).sha256());
    }

    @Test
    void somethingBeforeAndAfterThePdfDoesNoHarm() throws IOException {
        byte[] pdf = pdf(1);
        byte[] padded = new byte[pdf.length + 3000];
        System.arraycopy(pdf, 0, padded, 0, pdf.length);
        assertThat(PaperReader.read(new PaperFile("skannad.pdf", padded)).pages())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beslut 811218-9876.pdf", "640823-3234 ansökan.pdf", "19121212-1212.pdf"})
    void aPersonnummerInTheNameIsRefusedAndNotRepeated(String name) throws IOException {
        byte[] pdf = pdf(1);
        Refusal refusal = refusal(() -> new PaperFile(name, pdf));
        assertThat(refusal).isEqualTo(new PaperNameHoldsPersonalNumber());
        assertThat(Texts.swedish().text(refusal)).contains("Byt namn på filen").doesNotContain("1212", "9876", "3234");
    }

    @Test
    void noFileAnEmptyFileAndOneThatIsTooLarge() {
        assertThat(refusal(() -> new PaperFile("", new byte[0]))).isEqualTo(new PaperMissing());
        assertThat(refusal(() -> new PaperFile("tom.pdf", new byte[0]))).isEqualTo(new PaperIsEmpty());
        assertThat(refusal(() -> new PaperFile("stor.pdf", new byte[PaperFile.MOST_BYTES + 1])))
                .isEqualTo(new PaperTooLarge(25));
    }

    @Test
    void aWordFileThatIsCalledPdfIsNone() {
        byte[] word = "PK\u0003\u0004 word/document.xml".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusalOfReading(word)).isEqualTo(new PaperIsNotPdf());
    }

    @Test
    void aPdfThatNeedsAPasswordOrMayNotBeCopied() throws IOException {
        assertThat(refusalOfReading(encrypted("hemligt"))).isEqualTo(new PaperIsEncrypted());
        assertThat(refusalOfReading(encrypted(""))).isEqualTo(new PaperIsEncrypted());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 90})
    void aPdfThatWasCutOff(int percent) throws IOException {
        byte[] pdf = pdf(20);
        assertThat(refusalOfReading(Arrays.copyOf(pdf, pdf.length * percent / 100)))
                .isEqualTo(new PaperIsBroken());
    }

    @Test
    void aPdfThatIsNothingButItsFirstAndItsLastLine() {
        assertThat(refusalOfReading("%PDF-1.7\nhejsan\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new PaperIsBroken());
    }

    @Test
    void aPdfWithoutPages() throws IOException {
        assertThat(refusalOfReading(pdf(0))).isEqualTo(new PaperHasNoPages());
    }

    private static Refusal refusalOfReading(byte[] bytes) {
        return refusal(() -> PaperReader.read(new PaperFile("handling.pdf", bytes)));
    }

    private static Refusal refusal(Runnable deed) {
        return catchThrowableOfType(Refused.class, deed::run).first();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return saved(document);
        }
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = document(1)) {
            AccessPermission reading = new AccessPermission();
            reading.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("ägare", password, reading));
            return saved(document);
        }
    }

    private static PDDocument document(int pages) throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i < pages; i++) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(10, 10, 100 + i, 100);
                content.stroke();
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
