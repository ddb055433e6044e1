package se.tross.budget.reallocation;

import java.util.List;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;

/** The columns of the decided budget: what the board decided, what has been moved, what there is now. */
final class MovedTable {

    private MovedTable() {}

    static TableModel<MovedLine> of(ReallocationGround ground) {
        return TableModel.of(
                        "budget.moved",
                        List.of(
                                Column.<MovedLine>link(
                                        "line",
                                        "budget.column.line",
                                        line -> line.row().name(),
                                        line -> "/budget/line?id=" + line.row().lineId()),
                                Column.<MovedLine>money(
                                                "decided",
                                                "budget.reallocate.decided",
                                                line -> line.amount().decided())
                                        .summedUp(),
                                Column.<MovedLine>money(
                                                "moved",
                                                "budget.reallocate.moved",
                                                line -> line.amount().moved())
                                        .summedUp()
                                        .minorOnPhone(),
                                Column.<MovedLine>money(
                                                "now",
                                                "budget.reallocate.now",
                                                line -> line.amount().now())
                                        .summedUp()))
                .rowsOnPage(Math.max(1, ground.content().rows().size()))
                .prefixed("lines");
    }
}
