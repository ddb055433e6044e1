package se.tross.shared.importing;

import java.util.ArrayList;
import java.util.List;
import se.tross.shared.importing.RawTable.Row;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.refusal.Refused;

/** Takes rows as they are read and holds them against the limits and the personal data guard, row by row. */
final class RowCollector {

    private final TableLimits limits;
    private final List<Row> rows = new ArrayList<>();

    RowCollector(TableLimits limits) {
        this.limits = limits;
    }

    /** @throws Refused with the first {@link TableFileRefusal} that applies */
    void add(Row row) {
        if (row.isBlank()) {
            return;
        }
        if (rows.size() == limits.rows()) {
            throw new Refused(new TableFileRefusal.TooManyRows(limits.rows()));
        }
        if (row.cells().size() > limits.columns()) {
            throw new Refused(new TableFileRefusal.TooManyColumns(limits.columns()));
        }
        for (int column = 0; column < row.cells().size(); column++) {
            check(row.cell(column), new CellPlace(row.number(), column));
        }
        rows.add(row);
    }

    private void check(String cell, CellPlace place) {
        if (cell.length() > limits.cellLength()) {
            throw new Refused(new TableFileRefusal.CellTooLong(place, limits.cellLength()));
        }
        if (cell.startsWith("=")) {
            throw new Refused(new TableFileRefusal.CellIsFormula(place));
        }
        if (cell.startsWith("#") && (cell.endsWith("!") || cell.endsWith("?"))) {
            throw new Refused(new TableFileRefusal.CellIsFault(place));
        }
        if (!PersonalNumberGuard.findings(cell).isEmpty()) {
            throw new Refused(new TableFileRefusal.CellHoldsPersonalNumber(place));
        }
    }

    List<Row> rows() {
        return rows;
    }
}
