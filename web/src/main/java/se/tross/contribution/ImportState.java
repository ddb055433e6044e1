package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import se.tross.contribution.table.PrintedTable;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.UploadedTable;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/** A table on its way through the three steps: read, understood, checked. It is kept nowhere but in the session. */
public class ImportState implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RawTable table;
    private final String source;
    private final LocalDate readOn;
    private final int headRow;
    private final Map<Integer, String> chosen = new TreeMap<>();
    private int payer;
    private int share;
    private int amount;
    private MoneyUnit unit;
    private boolean checked;

    ImportState(UploadedTable uploaded, LocalDate readOn, FinancialYear year) {
        table = uploaded.table();
        source = uploaded.source();
        this.readOn = readOn;
        ContributionColumns guess = ContributionColumns.guess(table, year);
        headRow = guess.headRow();
        payer = guess.payer();
        share = guess.share();
        amount = guess.amount();
        unit = guess.unit();
    }

    /** @throws Refused if the columns do not make a table */
    PrintedTable printed() {
        PrintedTable printed = new ContributionColumns(headRow, payer, share, amount, unit).read(table, source, readOn);
        Map<Integer, String> named = new TreeMap<>(chosen);
        named.values().removeIf(name -> name == null || name.isEmpty());
        return PayerChoices.apply(printed, named);
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

    /** By row number: the name of the member that somebody chose; empty where the printed name is read. */
    public Map<Integer, String> getChosen() {
        return chosen;
    }

    /** Whether one has come to the last step. */
    boolean isChecked() {
        return checked;
    }

    void setChecked(boolean checked) {
        this.checked = checked;
    }

    public int getPayer() {
        return payer;
    }

    public void setPayer(int payer) {
        this.payer = payer;
    }

    public int getShare() {
        return share;
    }

    public void setShare(int share) {
        this.share = share;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
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
