package se.tross.board.delegation;

import java.util.List;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of the list of decisions in urgent matters. */
final class UrgentDecisionsTable {

    private UrgentDecisionsTable() {}

    static TableModel<UrgentRow> of(Texts texts) {
        return TableModel.of(
                "board.urgent",
                List.of(
                        Column.<UrgentRow>link(
                                "number",
                                "board.delegated.number",
                                UrgentRow::number,
                                row -> "/board/delegation-urgent-decision?id=" + row.id()),
                        Column.<UrgentRow>date("day", "board.delegated.day", UrgentRow::decidedOn),
                        Column.<UrgentRow>text("text", "board.delegated.text", UrgentRow::text),
                        Column.<UrgentRow>text(
                                        "who", "board.delegated.who", row -> DelegationWords.name(row.person(), texts))
                                .minorOnPhone(),
                        Column.<UrgentRow>status(
                                "reported",
                                "board.delegated.reported",
                                row -> new Status(DelegationWords.told(row, texts), DelegationWords.toneOf(row)))));
    }
}
