package se.tross.budget;

import org.dhatim.fastexcel.Worksheet;
import se.tross.shared.origin.Origin;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.CellText;

/** The sheet that says which version a workbook is of, what it rests on, and how the available amount is computed. */
final class PlanAbout {
    private static final int LABEL_WIDTH = 40;
    private static final int VALUE_WIDTH = 90;

    private final PlanDocument plan;
    private final Texts texts;
    private final Worksheet sheet;
    private int row;

    PlanAbout(PlanDocument plan, Texts texts, Worksheet sheet) {
        this.plan = plan;
        this.texts = texts;
        this.sheet = sheet;
    }

    void write() {
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, VALUE_WIDTH);
        line("forbund", plan.forbund() + ", " + plan.organisationNumber().text());
        line("version", plan.year() + ", " + plan.number());
        line("status", texts.text(plan.status()));
        line("decision", decision());
        line("produced", plan.producedOn().toString());
        line("opening", plan.content().openingEquitySource());
        Origin disposable = plan.figures().budgetYear().disposable().origin();
        line("disposable", texts.text(disposable.key(), disposable.arguments()));
        for (ExpectedContributions assumed : plan.assumed()) {
            text(
                    1,
                    texts.text(
                            "budget.document.assumed",
                            assumed.year(),
                            assumed.amount().money()));
            row++;
        }
        text(1, texts.text("budget.workbook.unit"));
    }

    private String decision() {
        String number = String.valueOf(plan.number());
        if (plan.isDecided()) {
            return texts.text(
                    "budget.document.decided",
                    plan.decision().paragraph(),
                    plan.decision().date(),
                    number);
        }
        return texts.text(
                plan.status() == VersionStatus.PROPOSED ? "budget.document.proposal" : "budget.document.draft", number);
    }

    private void line(String key, String value) {
        sheet.value(row, 0, texts.text("budget.workbook." + key));
        sheet.style(row, 0).bold().set();
        text(1, value);
        row++;
    }

    private void text(int column, String value) {
        sheet.value(row, column, CellText.defused(value));
        sheet.style(row, column).wrapText(true).set();
    }
}
