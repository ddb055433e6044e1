package se.tross.shared.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import se.tross.shared.importing.RawTable.Row;
import se.tross.shared.refusal.Refused;

/**
 * Reads the first visible sheet of a workbook that has anything in it. A formula is refused with its place: what it shows
 * was computed in another program, perhaps from a sheet that did not come along, and may be old.
 */
final class WorkbookTable {

    private final TableLimits limits;

    WorkbookTable(TableLimits limits) {
        this.limits = limits;
    }

    /** @throws Refused with the first {@link TableFileRefusal} that applies */
    RawTable read(byte[] bytes) {
        WorkbookPackage opened = WorkbookPackage.open(bytes, limits);
        SheetInspection.inspect(opened.parts());
        ReadingOptions options = new ReadingOptions(opened.hasStyles(), true);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(opened.repacked()), options)) {
            return firstWithContent(workbook);
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException | NumberFormatException damaged) {
            throw new Refused(
                    new TableFileRefusal.FileDamaged()); // references to parts, texts or styles that are not there
        }
    }

    private RawTable firstWithContent(ReadableWorkbook workbook) throws IOException {
        List<Sheet> visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (Sheet sheet : visible) {
            List<Row> rows = rows(sheet);
            if (!rows.isEmpty()) {
                List<String> others = visible.stream()
                        .map(Sheet::getName)
                        .filter(name -> !name.equals(sheet.getName()))
                        .toList();
                return new RawTable(TableForm.sheet(sheet.getName(), others), rows);
            }
        }
        throw new Refused(new TableFileRefusal.TableEmpty());
    }

    private List<Row> rows(Sheet sheet) throws IOException {
        RowCollector collected = new RowCollector(limits);
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            rows.forEach(row -> collected.add(row(row)));
        }
        return collected.rows();
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getCell(column), new CellPlace(row.getRowNum(), column)));
        }
        return new Row(row.getRowNum(), DelimitedText.withoutEmptyEnd(cells));
    }

    private static String text(Cell cell, CellPlace place) {
        if (cell == null) {
            return "";
        }
        if (cell.getFormula() != null) {
            throw new Refused(new TableFileRefusal.CellIsFormula(place));
        }
        if (cell.getType() == CellType.ERROR) {
            throw new Refused(new TableFileRefusal.CellIsFault(place));
        }
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER -> NumberCell.text(cell);
            default -> DelimitedText.tidy(value(cell));
        };
    }

    /** A text cell without a text points at one that the file does not have. */
    private static String value(Cell cell) {
        if (cell.getValue() == null) {
            throw new Refused(new TableFileRefusal.FileDamaged());
        }
        return cell.getValue().toString();
    }
}
