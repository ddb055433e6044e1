package se.tross.shared.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.shared.importing.TableFiles.read;
import static se.tross.shared.importing.TableFiles.refusalOf;
import static se.tross.shared.importing.TableFiles.workbook;
import static se.tross.shared.importing.TableFiles.workbookOf;
import static se.tross.shared.importing.TableFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.importing.TableFileRefusal.CellHoldsPersonalNumber;
import se.tross.shared.importing.TableFileRefusal.CellTooLong;
import se.tross.shared.importing.TableFileRefusal.FileDamaged;
import se.tross.shared.importing.TableFileRefusal.FileTooLarge;
import se.tross.shared.importing.TableFileRefusal.QuoteNotClosed;
import se.tross.shared.importing.TableFileRefusal.TooManyColumns;
import se.tross.shared.importing.TableFileRefusal.TooManyRows;
import se.tross.shared.importing.TableFileRefusal.WorkbookUnpacksTooLarge;
import se.tross.shared.refusal.Refused;

/** No file, however made, takes more of the server than the limits say. */
class LimitsOfTablesTest {

    private static final String ROW = "Hylte kommun;1;186420\n";

    /** 200 MB of CSV that never exists as a whole, and counts how much of it was asked for. */
    private static final class EndlessTable extends InputStream {
        private static final long SIZE = 200_000_000;
        private long served;

        @Override
        public int read() {
            return served == SIZE ? -1 : ROW.charAt((int) (served++ % ROW.length()));
        }
    }

    @Test
    void stopsReadingTwoHundredMegabytesAtTheLimit() {
        EndlessTable table = new EndlessTable();
        assertThat(refusalOf(() -> readStream(table))).isEqualTo(new FileTooLarge(5));
        assertThat(table.served).isBetween(5_000_001L, 5_100_000L);
    }

    private static void readStream(InputStream content) {
        try {
            new TableFileReader().read("stor.csv", content);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Test
    void countsRowsColumnsAndCharacters() {
        assertThat(read("a.csv", "a;b\n".repeat(10_000)).rows()).hasSize(10_000);
        assertThat(refusalOf(() -> read("a.csv", "a;b\n".repeat(10_001)))).isEqualTo(new TooManyRows(10_000));
        assertThat(read("a.csv", "a;".repeat(99) + "b").columns()).isEqualTo(100);
        assertThat(refusalOf(() -> read("a.csv", "a;".repeat(100) + "b"))).isEqualTo(new TooManyColumns(100));
        assertThat(read("a.csv", "a;" + "b".repeat(1_000)).rows()).hasSize(1);
        assertThat(refusalOf(() -> read("a.csv", "a;" + "b".repeat(1_001))))
                .isEqualTo(new CellTooLong(new CellPlace(1, 1), 1_000));
    }

    @Test
    void countsRowsOfAWorkbook() {
        byte[] file = workbook(sheet -> {
            for (int row = 0; row <= 10_000; row++) {
                sheet.value(row, 0, "a");
            }
        });
        assertThat(refusalOf(() -> read("a.xlsx", file))).isEqualTo(new TooManyRows(10_000));
    }

    @Test
    void refusesAQuoteWithoutEnd() {
        assertThat(refusalOf(() -> read("a.csv", "a;b\n\"c;d\ne;f\n"))).isEqualTo(new QuoteNotClosed(2));
    }

    @Test
    void refusesAPersonalNumberInACellWithoutRepeatingIt() {
        assertThat(refusalOf(() -> read("a.csv", "namn;nr\nKim;811218-9876")))
                .isEqualTo(new CellHoldsPersonalNumber(new CellPlace(2, 1)));
    }

    @Test
    void refusesAZipBomb() throws IOException {
        byte[] bomb = bomb(600_000_000);
        assertThat(bomb.length).isLessThan(1_000_000);
        long before = System.nanoTime();
        assertThat(refusalOf(() -> read("bidrag.xlsx", bomb))).isEqualTo(new WorkbookUnpacksTooLarge(50));
        assertThat(refusalOf(() -> new WorkbookTable(TableLimits.DEFAULT).read(bomb(40_000_000))))
                .as("below the size, but packed as no workbook is")
                .isEqualTo(new WorkbookUnpacksTooLarge(50));
        assertThat(System.nanoTime() - before)
                .as("unpacked only up to the limit")
                .isLessThan(20_000_000_000L);
    }

    private static byte[] bomb(int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            byte[] block = new byte[1_000_000];
            for (int written = 0; written < size; written += block.length) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesAPackageOfVeryManyParts() {
        Map<String, String> parts = new HashMap<>(Map.of("xl/workbook.xml", "<workbook/>"));
        for (int i = 0; i < 500; i++) {
            parts.put("xl/media/" + i, "x");
        }
        assertThat(refusalOf(() -> read("a.xlsx", zip(parts)))).isEqualTo(new WorkbookUnpacksTooLarge(50));
    }

    @Test
    void refusesExternalEntities() throws IOException {
        Path secret = Files.createTempFile("tross", ".txt");
        Files.writeString(secret, "hemligt");
        byte[] file = TableFiles.workbookParts("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>"
                + "</sheetData></worksheet>");
        assertThat(refusalOf(() -> read("a.xlsx", file))).isEqualTo(new FileDamaged());
        Files.delete(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"q\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"3\"/><v>7</v></c></row>",
                "<row r=\"9999999999\"><c r=\"A1\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>7</v></row>"
            })
    void refusesWorkbooksThatContradictThemselves(String rows) {
        assertThat(refusalOf(() -> read("a.xlsx", workbookOf(rows)))).isEqualTo(new FileDamaged());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 300, 700})
    void refusesAFileThatBreaksOff(int length) {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "Staten"));
        byte[] part = Arrays.copyOf(whole, length);
        Refused refused = Assertions.catchThrowableOfType(
                Refused.class, () -> new TableFileReader().read("a.xlsx", new ByteArrayInputStream(part)));
        assertThat(refused.first()).isInstanceOf(TableFileRefusal.class);
    }
}
