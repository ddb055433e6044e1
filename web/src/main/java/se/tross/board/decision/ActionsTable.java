package se.tross.board.decision;

import java.util.List;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;

/** The columns of what is to be done. */
final class ActionsTable {

    private ActionsTable() {}

    static TableModel<ActionOverview> of(Texts texts) {
        return TableModel.of(
                "board.actions",
                List.of(
                        Column.<ActionOverview>link(
                                "text",
                                "board.column.action",
                                action -> action.hidden()
                                        ? texts.text("board.decision.secret")
                                        : action.terms().text(),
                                action -> "/board/action?id=" + action.id()),
                        Column.<ActionOverview>text(
                                        "owner",
                                        "board.column.owner",
                                        action -> action.terms().owner())
                                .minorOnPhone(),
                        Column.<ActionOverview>date(
                                "due",
                                "board.column.due",
                                action -> action.terms().due()),
                        Column.<ActionOverview>status(
                                "status", "board.column.status", action -> DecisionWords.status(action, texts)),
                        Column.<ActionOverview>link(
                                        "paragraph",
                                        "board.column.paragraph",
                                        ActionOverview::cited,
                                        action -> "/board/decision?id=" + action.decisionId())
                                .minorOnPhone(),
                        Column.<ActionOverview>date("date", "board.column.decided", ActionOverview::decided)
                                .minorOnPhone()));
    }
}
