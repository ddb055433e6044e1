package se.tross.board.decision;

import java.util.List;
import java.util.Map;
import se.tross.board.appeal.AppealState;
import se.tross.board.appeal.AppealWords;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of the register of decisions. */
final class DecisionsTable {

    private DecisionsTable() {}

    static TableModel<DecisionOverview> of(Texts texts, Map<Long, AppealState> appeals) {
        return TableModel.of(
                "board.decisions",
                List.of(
                        Column.<DecisionOverview>date("date", "board.column.decided", DecisionOverview::decided),
                        Column.<DecisionOverview>link(
                                "paragraph",
                                "board.column.paragraph",
                                DecisionOverview::cited,
                                decision -> "/board/decision?id=" + decision.id()),
                        Column.<DecisionOverview>text(
                                "title", "board.column.title", decision -> DecisionWords.title(decision, texts)),
                        Column.<DecisionOverview>status(
                                "outcome",
                                "board.column.outcome",
                                decision -> new Status(
                                        texts.text(decision.outcome()), DecisionWords.toneOf(decision.outcome()))),
                        Column.<DecisionOverview>text("text", "board.column.text", DecisionOverview::text)
                                .minorOnPhone(),
                        Column.<DecisionOverview>text(
                                        "votes", "board.column.votes", decision -> DecisionWords.votes(decision, texts))
                                .minorOnPhone()
                                .hiddenAtFirst(),
                        Column.<DecisionOverview>text(
                                        "dissents",
                                        "board.column.dissents",
                                        decision -> DecisionWords.names(decision.dissents(), texts))
                                .minorOnPhone()
                                .hiddenAtFirst(),
                        Column.<DecisionOverview>text("diary", "board.column.diary", DecisionOverview::diaryNumber)
                                .minorOnPhone()
                                .hiddenAtFirst(),
                        Column.<DecisionOverview>date("adjusted", "board.column.adjusted", DecisionOverview::adjusted)
                                .minorOnPhone()
                                .hiddenAtFirst(),
                        Column.<DecisionOverview>text(
                                        "effect",
                                        "board.column.effect",
                                        decision -> texts.text(
                                                appeals.get(decision.id()).effect(decision.effect())))
                                .minorOnPhone(),
                        Column.<DecisionOverview>text(
                                        "appeal",
                                        "board.column.appeal",
                                        decision -> AppealWords.state(appeals.get(decision.id()), texts))
                                .minorOnPhone()));
    }
}
