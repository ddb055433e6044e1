package se.tross.board.delegation;

import java.util.List;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;
import se.tross.shared.text.Begun;

/** The columns of the order of delegation: what, by whom, up to what, how the board is told, and by which §. */
final class DelegationRulesTable {

    private DelegationRulesTable() {}

    static TableModel<RuleRow> of(Texts texts) {
        return TableModel.of(
                "board.delegation",
                List.of(
                        Column.<RuleRow>link(
                                "number",
                                "board.delegation.number",
                                row -> row.terms().number(),
                                DelegationRulesTable::path),
                        Column.<RuleRow>text(
                                        "type",
                                        "board.delegation.type",
                                        row -> row.terms().type())
                                .leadingTo(DelegationRulesTable::path),
                        Column.<RuleRow>text(
                                "delegate", "board.delegation.delegate", row -> delegate(row.terms(), texts)),
                        Column.<RuleRow>money("ceiling", "board.delegation.ceiling", RuleRow::ceiling),
                        Column.<RuleRow>text(
                                        "duty",
                                        "board.delegation.duty",
                                        row -> Begun.with(texts.text(row.terms().reportDuty())))
                                .minorOnPhone(),
                        Column.<RuleRow>text(
                                        "paragraph",
                                        "board.delegation.paragraph",
                                        row -> row.terms().paragraph())
                                .minorOnPhone(),
                        Column.<RuleRow>date(
                                        "decided",
                                        "board.delegation.decidedOn",
                                        row -> row.terms().decidedOn())
                                .minorOnPhone()));
    }

    private static String delegate(DelegationTerms terms, Texts texts) {
        String delegate = DelegationWords.delegate(terms, texts);
        return terms.redelegation() ? texts.text("board.delegation.delegate.further", delegate) : delegate;
    }

    private static String path(RuleRow row) {
        return "/board/delegation-rule?id=" + row.id();
    }
}
