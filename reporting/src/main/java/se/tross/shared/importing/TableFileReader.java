package se.tross.shared.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import se.tross.shared.refusal.Refused;

/**
 * Reads a table that somebody uploads or pastes: CSV in the encodings and with the delimiters that occur in Sweden, XLSX,
 * or cells copied from Excel. What the file is, is judged by its content; a file that is not what its name says is
 * refused. Nothing is stored, and never more held in memory than {@link TableLimits} says. Every refusal is a
 * {@link TableFileRefusal}.
 */
public final class TableFileReader {

    private static final Set<FileKind> TO_BE_SAVED_ANEW =
            EnumSet.of(FileKind.OLD_WORKBOOK, FileKind.ENCRYPTED_WORKBOOK, FileKind.MACRO_WORKBOOK);
    private static final String EXCEL_DELIMITER_LINE = "sep=";

    private final TableLimits limits;

    /** With {@link TableLimits#DEFAULT}. */
    public TableFileReader() {
        this(TableLimits.DEFAULT);
    }

    public TableFileReader(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * @param fileName as the browser sent it
     * @param content read at most one byte beyond the limit; not closed
     * @return at least one row
     * @throws Refused with a {@link TableFileRefusal}
     * @throws IOException if the upload itself breaks off
     */
    public RawTable read(String fileName, InputStream content) throws IOException {
        TableFileName name = new TableFileName(fileName);
        if (!name.isOfATable()) {
            throw new Refused(new TableFileRefusal.FileEndingUnknown(name.ending()));
        }
        byte[] bytes = content.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw new Refused(new TableFileRefusal.FileTooLarge(limits.megabytes()));
        }
        if (bytes.length == 0) {
            throw new Refused(new TableFileRefusal.FileEmpty());
        }
        FileKind kind = FileContent.kindOf(bytes);
        if (TO_BE_SAVED_ANEW.contains(kind)) {
            throw new Refused(new TableFileRefusal.WorkbookNotReadable(kind));
        }
        if (!name.promises(kind)) {
            throw new Refused(new TableFileRefusal.FileIsSomethingElse(name.ending(), kind));
        }
        return kind == FileKind.WORKBOOK ? new WorkbookTable(limits).read(bytes) : readText(bytes);
    }

    /**
     * @param text cells copied from a spreadsheet (tabs between them), or lines of CSV
     * @throws Refused with a {@link TableFileRefusal}
     */
    public RawTable readPasted(String text) {
        if (text == null || text.isBlank()) {
            throw new Refused(new TableFileRefusal.TableEmpty());
        }
        if (text.length() > limits.bytes()) {
            throw new Refused(new TableFileRefusal.FileTooLarge(limits.megabytes()));
        }
        Delimiter delimiter = text.indexOf('\t') >= 0 ? Delimiter.TAB : Delimiter.in(text);
        return table(TableForm.pasted(delimiter), text, delimiter);
    }

    private RawTable readText(byte[] bytes) {
        TextEncoding decoded =
                TextEncoding.decode(bytes).orElseThrow(() -> new Refused(new TableFileRefusal.FileDamaged()));
        String text = decoded.text();
        Delimiter delimiter = Delimiter.in(text);
        return table(TableForm.text(decoded.encoding(), delimiter), text, delimiter);
    }

    private RawTable table(TableForm form, String text, Delimiter delimiter) {
        RowCollector rows = new RowCollector(limits);
        DelimitedText.read(text, delimiter, row -> {
            if (!row.cell(0).startsWith(EXCEL_DELIMITER_LINE)) {
                rows.add(row);
            }
        });
        if (rows.rows().isEmpty()) {
            throw new Refused(new TableFileRefusal.TableEmpty());
        }
        return new RawTable(form, rows.rows());
    }
}
