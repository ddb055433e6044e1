package se.tross.budget.entry;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tross.budget.BudgetColumns;
import se.tross.budget.BudgetContent;
import se.tross.budget.EntryRefusal.TableColumnsMissing;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.UploadedTable;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/** A budget table on its way in: read, its columns understood, its doubtful rows answered. Kept nowhere but in the session. */
public class TableState implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RawTable table;
    private final String source;
    private final int headRow;
    private final Map<Integer, Integer> amounts = new TreeMap<>();
    private final Map<Integer, String> answers = new TreeMap<>();
    private int name;
    private int kind;
    private int area;
    private MoneyUnit unit;

    TableState(UploadedTable uploaded, List<FinancialYear> years) {
        table = uploaded.table();
        source = uploaded.source();
        BudgetColumns guess = BudgetColumns.guess(table, years);
        headRow = guess.headRow();
        name = guess.name();
        kind = guess.kind();
        area = guess.area();
        unit = guess.unit();
        years.forEach(year -> amounts.put(year.year(), guess.amounts().getOrDefault(year, BudgetColumns.NONE)));
    }

    /** Whether it was read for a budget of just these years. */
    boolean isOf(List<FinancialYear> years) {
        return amounts.keySet().equals(years.stream().map(FinancialYear::year).collect(Collectors.toSet()));
    }

    /** What it would do to the budget, with the answers given so far. @throws Refused if the columns do not make a table */
    ImportPreview preview(BudgetContent budget) {
        BudgetColumns columns = columns();
        if (!columns.isComplete()) {
            throw new Refused(new TableColumnsMissing());
        }
        ImportPreview preview = LineMatching.of(columns.read(table), budget, unit);
        for (PreviewRow row : preview.rows(ImportMatch.SUGGESTED)) {
            String answer = answers.get(row.number());
            if ("same".equals(answer)) {
                preview = preview.with(row.accepted());
            } else if ("new".equals(answer)) {
                preview = preview.with(row.asNew());
            }
        }
        return preview;
    }

    private BudgetColumns columns() {
        SortedMap<FinancialYear, Integer> chosen = new TreeMap<>();
        amounts.forEach((year, column) -> {
            if (column >= 0) {
                chosen.put(new FinancialYear(year), column);
            }
        });
        return new BudgetColumns(headRow, name, kind, area, chosen, unit);
    }

    public RawTable getTable() {
        return table;
    }

    public String getSource() {
        return source;
    }

    public int getHeadRow() {
        return headRow;
    }

    /** By year: the column of its amounts. */
    public Map<Integer, Integer> getAmounts() {
        return amounts;
    }

    /** By row: {@code same} or {@code new}, where the name is nearly a line's. */
    public Map<Integer, String> getAnswers() {
        return answers;
    }

    public int getName() {
        return name;
    }

    public void setName(int name) {
        this.name = name;
    }

    public int getKind() {
        return kind;
    }

    public void setKind(int kind) {
        this.kind = kind;
    }

    public int getArea() {
        return area;
    }

    public void setArea(int area) {
        this.area = area;
    }

    public MoneyUnit getUnit() {
        return unit;
    }

    public void setUnit(MoneyUnit unit) {
        this.unit = unit;
    }

    public MoneyUnit[] getUnits() {
        return MoneyUnit.values();
    }
}
