package se.tross.board.delegation;

import java.util.List;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of the list of delegated decisions. */
final class DelegatedDecisionsTable {

    private DelegatedDecisionsTable() {}

    static TableModel<DelegatedRow> of(Texts texts) {
        return TableModel.of(
                "board.delegated",
                List.of(
                        Column.<DelegatedRow>link(
                                "number",
                                "board.delegated.number",
                                DelegatedRow::number,
                                row -> "/board/delegation-decision?id=" + row.id()),
                        Column.<DelegatedRow>date(
                                "day", "board.delegated.day", row -> row.terms().decidedOn()),
                        Column.<DelegatedRow>text(
                                "text",
                                "board.delegated.text",
                                row -> row.terms().text()),
                        Column.<DelegatedRow>text(
                                        "who",
                                        "board.delegated.who",
                                        row -> row.terms().decidedBy())
                                .minorOnPhone(),
                        Column.<DelegatedRow>money("amount", "board.delegated.amount", DelegatedRow::amount)
                                .summedUp(),
                        Column.<DelegatedRow>text(
                                        "rule",
                                        "board.delegated.rule",
                                        row -> row.rule().terms().number())
                                .leadingTo(row -> "/board/delegation-rule?id="
                                        + row.rule().id())
                                .minorOnPhone(),
                        Column.<DelegatedRow>text(
                                        "type",
                                        "board.delegation.type",
                                        row -> row.rule().terms().type())
                                .hiddenAtFirst(),
                        Column.<DelegatedRow>status(
                                "reported",
                                "board.delegated.reported",
                                row -> new Status(DelegationWords.reported(row, texts), DelegationWords.toneOf(row)))));
    }
}
