package se.tross.insats.payment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.tross.insats.financing.FinancingTerms;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.CellText;
import se.tross.shared.time.FinancialYear;

/**
 * The budget register of an insats as the national follow-up has it (M9): by year and type what was budgeted and what came of it,
 * and a cost report in four parts. An outcome that the förbund does not know is left empty: it is the owner's to tell.
 */
final class BudgetRegister {

    private static final String KRONOR = "#,##0.00";
    private static final int[] WIDTHS = {36, 10, 26, 18, 18, 60};

    private final RegisterGround ground;
    private final Texts texts;
    private Worksheet sheet;
    private int row;

    private BudgetRegister(RegisterGround ground, Texts texts) {
        this.ground = ground;
        this.texts = texts;
    }

    static byte[] of(RegisterGround ground, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tross", "1.0")) {
            BudgetRegister register = new BudgetRegister(ground, texts);
            register.begin(workbook, "sheet", "insats", "year", "type", "budget", "outcome", "description");
            ground.money().years().forEach(register::budget);
            register.begin(workbook, "report", "insats", "year", "part", "budget", "outcome", "description");
            ground.money().years().forEach(register::report);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory could not be written to", impossible);
        }
        return bytes.toByteArray();
    }

    private void begin(Workbook workbook, String name, String... columns) {
        sheet = workbook.newWorksheet(word(name));
        for (int column = 0; column < columns.length; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(0, column, word(columns[column]));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    private void budget(YearMoney year) {
        String decisions = ground.money().decisions(year.year()).stream()
                .map(one -> one.paragraph() + ", " + one.date())
                .collect(Collectors.joining("; "));
        line(year.year(), "cost", year.available(), year.kept(), decisions);
        if (ground.esf()) {
            line(year.year(), "esfCost", planned(year.year()).get(FundLine.ESF), null, word("notKnown"));
        }
    }

    private void report(YearMoney year) {
        Map<FundLine, Money> funds = planned(year.year());
        funds.put(FundLine.FORBUND, year.available());
        Money sum = Money.sum(funds.values());
        for (FundLine fund : FundLine.values()) {
            line(
                    year.year(),
                    "fund." + fund.name(),
                    funds.get(fund),
                    fund == FundLine.FORBUND ? year.kept() : null,
                    "");
        }
        line(year.year(), "insatsCosts", sum, year.kept(), word("costs.help"));
        line(year.year(), "administration", Money.ZERO, null, word("administration.help"));
        line(year.year(), "summary", Money.ZERO, Money.ZERO, word("summary.help"));
    }

    private Map<FundLine, Money> planned(FinancialYear year) {
        List<FinancingTerms> parts = ground.financing().stream()
                .filter(part -> year.equals(part.year()))
                .toList();
        Map<FundLine, Money> planned = new EnumMap<>(FundLine.class);
        for (FundLine fund : FundLine.values()) {
            planned.put(fund, fund.planned(parts, ground.participants()));
        }
        return planned;
    }

    /** @param outcome null for what the förbund does not know */
    private void line(FinancialYear year, String kind, Money budget, Money outcome, String description) {
        sheet.value(row, 0, CellText.defused(ground.code() + " " + ground.insats()));
        sheet.value(row, 1, year.year());
        sheet.value(row, 2, word(kind));
        money(3, budget);
        if (outcome != null) {
            money(4, outcome);
        }
        sheet.value(row, 5, CellText.defused(description));
        row++;
    }

    private void money(int column, Money amount) {
        sheet.value(row, column, amount.inKronor());
        sheet.style(row, column).format(KRONOR).set();
    }

    private String word(String key) {
        return texts.text("insats.budgetRegister." + key);
    }
}
