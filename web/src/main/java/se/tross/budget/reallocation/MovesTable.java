package se.tross.budget.reallocation;

import java.util.ArrayList;
import java.util.List;
import se.tross.budget.BudgetRow;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of the list of moves: from, to, how much, why, by whom. */
final class MovesTable {

    private MovesTable() {}

    /** @param decides whether a proposal leads to where the board's decision is recorded */
    static TableModel<KeptMove> of(ReallocationGround ground, Texts texts, boolean decides) {
        List<Column<KeptMove>> columns = new ArrayList<>(List.of(
                Column.<KeptMove>text(
                        "from",
                        "budget.reallocate.from",
                        kept -> name(ground, kept.move().fromLineId())),
                Column.<KeptMove>text(
                        "to",
                        "budget.reallocate.to",
                        kept -> name(ground, kept.move().toLineId())),
                Column.<KeptMove>money(
                        "amount", "budget.column.amount", kept -> kept.move().amount()),
                Column.<KeptMove>text(
                                "reason",
                                "budget.reallocate.reason",
                                kept -> kept.move().reason())
                        .minorOnPhone(),
                Column.<KeptMove>status(
                        "status",
                        "budget.column.status",
                        kept -> new Status(words(kept, texts), tone(kept.status())))));
        if (decides && ground.moves().stream().anyMatch(kept -> kept.status() == ReallocationStatus.PROPOSED)) {
            columns.add(Column.<KeptMove>text(
                            "next",
                            "budget.reallocate.next",
                            kept -> kept.status() == ReallocationStatus.PROPOSED
                                    ? texts.text("budget.reallocate.record")
                                    : "")
                    .leadingTo(kept -> kept.status() == ReallocationStatus.PROPOSED
                            ? "/budget/reallocate?year=" + ground.overview().year() + "&move=" + kept.id()
                            : null));
        }
        return TableModel.of("budget.moves", columns).prefixed("moves");
    }

    private static String name(ReallocationGround ground, long lineId) {
        return ground.content().row(lineId).map(BudgetRow::name).orElse("");
    }

    private static String words(KeptMove kept, Texts texts) {
        return kept.decision() == null
                ? texts.text(kept.status())
                : texts.text(
                        "budget.reallocate.status." + kept.status().name(),
                        kept.decision().paragraph(),
                        kept.decision().date(),
                        kept.decidedBy());
    }

    private static String tone(ReallocationStatus status) {
        return switch (status) {
            case DECIDED_BY_DELEGATION, DECIDED -> "good";
            case PROPOSED -> "warn";
            case REJECTED -> "bad";
        };
    }
}
