package se.tross.budget.flow;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;

/**
 * A station of the money's way in the table beside its picture.
 *
 * @param step where on the way it stands, in words
 * @param name what it is called
 * @param area what it belongs to; empty where it belongs to nothing
 * @param amount what passes through it
 * @param percent its part of all the money
 * @param mark its colour
 */
record FlowRow(String step, String name, String area, Amount amount, BigDecimal percent, String mark)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static List<FlowRow> of(MoneyFlow flow, Texts texts) {
        List<FlowRow> rows = new ArrayList<>();
        flow.sources().forEach(node -> rows.add(row("source", node, "", flow.total(), texts)));
        flow.uses().forEach(node -> rows.add(row("use", node, "", flow.total(), texts)));
        flow.uses()
                .forEach(use ->
                        use.parts().forEach(node -> rows.add(row("line", node, use.name(), flow.total(), texts))));
        return rows;
    }

    private static FlowRow row(String step, FlowNode node, String area, Money total, Texts texts) {
        BigDecimal percent =
                node.amount().money().inKronor().movePointRight(2).divide(total.inKronor(), 1, RoundingMode.HALF_UP);
        return new FlowRow(
                texts.text("budget.flow.step." + step), node.name(), area, node.amount(), percent, node.mark());
    }

    static TableModel<FlowRow> table(int rows) {
        return TableModel.of(
                        "budget.flow",
                        List.of(
                                Column.<FlowRow>text("name", "budget.column.line", FlowRow::name)
                                        .marked(FlowRow::mark),
                                Column.<FlowRow>text("step", "budget.flow.step", FlowRow::step)
                                        .minorOnPhone(),
                                Column.<FlowRow>text("area", "budget.flow.belongs", FlowRow::area)
                                        .minorOnPhone(),
                                Column.<FlowRow>money("amount", "budget.column.amount", FlowRow::amount),
                                Column.<FlowRow>percent("percent", "budget.flow.percent", FlowRow::percent)
                                        .minorOnPhone()))
                .rowsOnPage(rows);
    }
}
