package se.tross.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.CellText;
import se.tross.shared.time.FinancialYear;

/** The sheet of all lines with everything that they say; it can be read in again. */
final class PlanLines {
    private static final List<String> BEFORE = List.of("name", "kind", "area", "responsible", "accounts");
    private static final List<String> BEHIND =
            List.of("financedFrom", "financedUntil", "financingDecision", "esf", "comment", "source");
    private static final int TEXT_WIDTH = 24;

    private final PlanDocument plan;
    private final Texts texts;
    private final Worksheet sheet;

    PlanLines(PlanDocument plan, Texts texts, Worksheet sheet) {
        this.plan = plan;
        this.texts = texts;
        this.sheet = sheet;
    }

    void write() {
        List<String> headings = new ArrayList<>();
        BEFORE.forEach(key -> headings.add(texts.text("budget.workbook." + key)));
        plan.years().forEach(year -> headings.add(texts.text("budget.workbook.amount", year)));
        BEHIND.forEach(key -> headings.add(texts.text("budget.workbook." + key)));
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, TEXT_WIDTH);
        }
        PlanWorkbook.head(sheet, headings.size() - 1);
        int line = 1;
        for (BudgetRow row : plan.content().rows()) {
            write(line++, row);
        }
        sheet.setAutoFilter(0, 0, Math.max(1, line - 1), headings.size() - 1);
        PlanWorkbook.print(sheet);
    }

    private void write(int line, BudgetRow row) {
        LineTerms terms = row.terms();
        int column = 0;
        text(line, column++, terms.name());
        text(line, column++, texts.text(terms.kind()));
        text(
                line,
                column++,
                plan.content().area(terms.goalAreaId()).map(GoalAreaName::name).orElse(""));
        text(line, column++, terms.responsible());
        text(line, column++, terms.accounts() == null ? "" : terms.accounts().toString());
        for (FinancialYear year : plan.years()) {
            Money amount = row.in(year);
            sheet.value(line, column, amount.inKronor());
            sheet.style(line, column++).format(PlanWorkbook.format(amount)).set();
        }
        date(line, column++, terms.financed() == null ? null : terms.financed().from());
        date(line, column++, terms.financed() == null ? null : terms.financed().to());
        text(line, column++, terms.financingDecision());
        text(line, column++, terms.esf() ? texts.text("budget.workbook.yes") : "");
        text(line, column++, terms.comment());
        text(line, column, terms.source());
    }

    private void date(int line, int column, LocalDate date) {
        if (date != null) {
            sheet.value(line, column, date);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        }
    }

    private void text(int line, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(line, column, CellText.defused(text));
        }
    }
}
