package se.tross.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.CellText;

/** The second sheet of the workbook to invoice from: the decision, the basis, the key with its source and its weights. */
final class InvoiceSources {

    private final Texts texts;
    private final StatementPlan plan;
    private final Worksheet sheet;
    private int row;

    InvoiceSources(Texts texts, StatementPlan plan, Worksheet sheet) {
        this.texts = texts;
        this.plan = plan;
        this.sheet = sheet;
    }

    void write() {
        sheet.width(0, 38);
        sheet.width(1, 48);
        sheet.width(2, 20);
        KeyTerms key = plan.key();
        line("forbund", plan.issuer().name());
        line("organisationNumber", plan.issuer().organisationNumber().text());
        line("plan", texts.text("contribution.invoice.planValue", plan.year(), String.valueOf(plan.revision())));
        line("decision", decision());
        line("produced", plan.producedOn().toString());
        amount("total", BigDecimal.valueOf(plan.total().kronor()));
        line("basis", texts.text(plan.basis().basis()));
        amount("basisAmount", BigDecimal.valueOf(plan.basis().amount().kronor()));
        line("source", plan.basis().source());
        line("sourceDate", date(plan.basis().sourceDate()));
        line("keyFrom", key.validity().from().toString());
        line(
                "keyTo",
                key.validity().to() == null
                        ? texts.text("contribution.invoice.untilFurther")
                        : date(key.validity().to()));
        line("regionMethod", method(Strand.REGION));
        line("municipalMethod", method(Strand.MUNICIPALITY));
        line("paragraph", key.charterParagraph());
        line("keySource", key.source());
        line("keySourceDate", date(key.sourceDate()));
        weights();
    }

    private String decision() {
        return plan.decision() == null
                ? texts.text("contribution.statement.proposal")
                : texts.text(
                        "contribution.statement.decided",
                        plan.decision().paragraph(),
                        plan.decision().date());
    }

    private String method(Strand strand) {
        KeyMethod method = plan.key().method(strand);
        return method == null ? texts.text("contribution.invoice.onePayer") : texts.text(method);
    }

    private static String date(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private void weights() {
        row++;
        head(0, "payer");
        head(1, "weight");
        head(2, "secondWeight");
        row++;
        Map<Long, String> names = plan.contributions().stream()
                .map(ComputedContribution::member)
                .collect(Collectors.toMap(RegisteredMember::id, RegisteredMember::name));
        for (KeyWeight weight : plan.key().weights()) {
            sheet.value(row, 0, CellText.defused(names.getOrDefault(weight.memberId(), "")));
            sheet.value(row, 1, weight.weight());
            if (weight.secondWeight() != null) {
                sheet.value(row, 2, weight.secondWeight());
            }
            row++;
        }
    }

    private void head(int column, String key) {
        sheet.value(row, column, texts.text("contribution.invoice." + key));
        sheet.style(row, column).bold().set();
    }

    private void line(String key, String value) {
        head(0, key);
        sheet.value(row++, 1, CellText.defused(value));
    }

    private void amount(String key, BigDecimal value) {
        head(0, key);
        sheet.value(row, 1, value);
        sheet.style(row++, 1).format("#,##0").horizontalAlignment("left").set();
    }
}
