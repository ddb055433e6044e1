package se.tross.shared.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.shared.importing.TableFiles.read;
import static se.tross.shared.importing.TableFiles.refusalOf;
import static se.tross.shared.importing.TableFiles.workbook;
import static se.tross.shared.importing.TableFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.importing.TableFileRefusal.FileEmpty;
import se.tross.shared.importing.TableFileRefusal.FileEndingUnknown;
import se.tross.shared.importing.TableFileRefusal.FileIsSomethingElse;
import se.tross.shared.importing.TableFileRefusal.FileNameHoldsPersonalNumber;
import se.tross.shared.importing.TableFileRefusal.FileNameUnusable;
import se.tross.shared.importing.TableFileRefusal.TableEmpty;
import se.tross.shared.importing.TableFileRefusal.WorkbookNotReadable;
import se.tross.shared.refusal.Texts;

/** A file is judged by what it is, and its name must say the same. */
class FilesThatAreSomethingElseTest {

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    static Stream<Arguments> filesUnderAWrongName() {
        return Stream.of(
                Arguments.of("bidrag.xlsx", latin1("%PDF-1.7\n%..."), FileKind.PDF),
                Arguments.of("bidrag.csv", latin1("%PDF-1.7\n%..."), FileKind.PDF),
                Arguments.of("bidrag.csv", zip(Map.of("a.txt", "a;b")), FileKind.ARCHIVE),
                Arguments.of("bidrag.xlsx", zip(Map.of("a.txt", "a;b")), FileKind.ARCHIVE),
                Arguments.of("bidrag.xlsx", zip(Map.of("word/document.xml", "<w/>")), FileKind.WORD_DOCUMENT),
                Arguments.of("bidrag.xlsx", zip(Map.of("content.xml", "<o/>")), FileKind.OPEN_DOCUMENT),
                Arguments.of("bidrag.csv", workbook(sheet -> sheet.value(0, 0, "a")), FileKind.WORKBOOK),
                Arguments.of("bidrag.xlsx", latin1("a;b\nc;d"), FileKind.TEXT),
                Arguments.of("bidrag.xls", latin1("a;b\nc;d"), FileKind.TEXT),
                Arguments.of("bidrag.xls", latin1("\n<HTML><table>"), FileKind.WEB_PAGE),
                Arguments.of("bidrag.csv", latin1("<?xml version=\"1.0\"?><a/>"), FileKind.XML),
                Arguments.of("bidrag.csv", latin1("\u0089PNG\r\n\u001a\n"), FileKind.PICTURE),
                Arguments.of("bidrag.csv", latin1("\u001f\u008b\u0008..."), FileKind.ARCHIVE));
    }

    @ParameterizedTest
    @MethodSource("filesUnderAWrongName")
    void refusesAFileThatIsNotWhatItsNameSays(String name, byte[] content, FileKind found) {
        assertThat(refusalOf(() -> read(name, content)))
                .isEqualTo(new FileIsSomethingElse(name.substring(name.lastIndexOf('.') + 1), found));
    }

    @Test
    void saysSoInPlainSwedish() {
        assertThat(Texts.swedish().text(refusalOf(() -> read("bidrag.xlsx", "%PDF-1.7"))))
                .isEqualTo("Filen är inte vad namnet säger: den slutar på .xlsx men är en PDF. "
                        + "Spara tabellen som .xlsx eller .csv.");
    }

    @Test
    void asksForAnOldWorkbookToBeSavedAnew() {
        assertThat(refusalOf(() -> read("bidrag.xls", latin1(OLE + "..."))))
                .isEqualTo(new WorkbookNotReadable(FileKind.OLD_WORKBOOK));
        assertThat(refusalOf(() -> read("bidrag.xlsx", latin1(OLE + "..."))))
                .isEqualTo(new WorkbookNotReadable(FileKind.OLD_WORKBOOK));
    }

    @Test
    void asksForAWorkbookWithoutPassword() {
        String encrypted =
                OLE + new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        assertThat(refusalOf(() -> read("bidrag.xlsx", latin1(encrypted))))
                .isEqualTo(new WorkbookNotReadable(FileKind.ENCRYPTED_WORKBOOK));
    }

    @Test
    void asksForAWorkbookWithoutMacros() {
        byte[] macros = zip(Map.of("xl/workbook.xml", "<w/>", "xl/vbaProject.bin", "x"));
        assertThat(refusalOf(() -> read("bidrag.xlsm", macros)))
                .isEqualTo(new WorkbookNotReadable(FileKind.MACRO_WORKBOOK));
        assertThat(refusalOf(() -> read("bidrag.xlsx", macros)))
                .isEqualTo(new WorkbookNotReadable(FileKind.MACRO_WORKBOOK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bidrag.exe", "bidrag.pdf", "bidrag.docx", "bidrag.ods"})
    void refusesEndingsThatNoTableHas(String name) {
        assertThat(refusalOf(() -> read(name, "a;b\nc;d")))
                .isEqualTo(new FileEndingUnknown(name.substring(name.indexOf('.') + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "C:\\mappar\\", "bidrag\u0000.csv", "bidrag\u202evsc.exe", "rad\nbrytning.csv"})
    void refusesUnusableNames(String name) {
        assertThat(refusalOf(() -> read(name, "a;b"))).isEqualTo(new FileNameUnusable(150));
    }

    @Test
    void countsTheLengthOfTheName() {
        assertThat(read("a".repeat(146) + ".csv", "a;b").rows()).hasSize(1);
        assertThat(refusalOf(() -> read("a".repeat(147) + ".csv", "a;b"))).isEqualTo(new FileNameUnusable(150));
        assertThat(refusalOf(() -> read(null, "a;b"))).isEqualTo(new FileNameUnusable(150));
    }

    @Test
    void refusesAPersonalNumberInTheName() {
        assertThat(refusalOf(() -> read("bidrag 811218-9876.csv", "a;b"))).isEqualTo(new FileNameHoldsPersonalNumber());
        assertThat(refusalOf(() -> read("bidrag_198112189876.csv", "a;b")))
                .isEqualTo(new FileNameHoldsPersonalNumber());
    }

    @Test
    void refusesNothingAndNothingButBlanks() {
        assertThat(refusalOf(() -> read("a.csv", ""))).isEqualTo(new FileEmpty());
        assertThat(refusalOf(() -> read("a.csv", " ;\n\n ; \n"))).isEqualTo(new TableEmpty());
        assertThat(refusalOf(() -> new TableFileReader().readPasted(" \n"))).isEqualTo(new TableEmpty());
        assertThat(refusalOf(() -> new TableFileReader().readPasted(null))).isEqualTo(new TableEmpty());
        assertThat(refusalOf(() -> read("a.xlsx", workbook(sheet -> sheet.value(0, 0, "")))))
                .isEqualTo(new TableEmpty());
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
