package se.tross.shared.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/** Files as people send them, made on the spot. */
final class TableFiles {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private TableFiles() {}

    static byte[] workbook(Consumer<Worksheet> content) {
        return workbook(Map.of("Blad1", content));
    }

    static byte[] workbook(Map<String, Consumer<Worksheet>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            sheets.forEach((name, content) -> content.accept(workbook.newWorksheet(name)));
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
        return bytes.toByteArray();
    }

    /** A workbook written by hand, with this XML inside its sheetData. */
    static byte[] workbookOf(String sheetData) {
        return workbookParts("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheetData + "</sheetData></worksheet>");
    }

    static byte[] workbookParts(String sheet) {
        return zip(parts(sheet));
    }

    static Map<String, String> parts(String sheet) {
        return Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                SHEET,
                sheet);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
        return bytes.toByteArray();
    }

    static RawTable read(String name, byte[] bytes) {
        try {
            return new TableFileReader().read(name, new ByteArrayInputStream(bytes));
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    static RawTable read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<List<String>> cells(RawTable table) {
        return table.rows().stream().map(RawTable.Row::cells).toList();
    }

    static Refusal refusalOf(Runnable reading) {
        Refused refused = Assertions.catchThrowableOfType(Refused.class, reading::run);
        Assertions.assertThat(refused).as("something was refused").isNotNull();
        Assertions.assertThat(refused.refusals()).hasSize(1);
        return refused.first();
    }
}
