package se.tross.contribution;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import se.tross.contribution.table.PrintedTable;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.TableFileReader;
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

    public ImportState(RawTable table, String source, LocalDate readOn, FinancialYear year) {
        this.table = table;
        this.source = source;
        this.readOn = readOn;
        ContributionColumns guess = ContributionColumns.guess(table, year);
        headRow = guess.headRow();
        payer = guess.payer();
        share = guess.share();
        amount = guess.amount();
        unit = guess.unit();
    }

    /**
     * Reads the file, or what was pasted when there is no file.
     *
     * @param nameOfPasted what a table that was pasted is called
     * @throws Refused with a sentence, if the table cannot be read
     */
    static ImportState read(Part file, String pasted, String nameOfPasted, LocalDate readOn, FinancialYear year)
            throws IOException {
        TableFileReader reader = new TableFileReader();
        String name = file == null ? null : file.getSubmittedFileName();
        if (name == null || name.isEmpty()) {
            return new ImportState(reader.readPasted(pasted), nameOfPasted, readOn, year);
        }
        try (InputStream content = file.getInputStream()) {
            return new ImportState(reader.read(name, content), name, readOn, year);
        }
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
