package se.tross.contribution;

import java.util.List;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;

/** The columns of a scenario: what each member pays, what it would pay, the difference in kr and in per cent. */
final class ScenarioTable {

    private ScenarioTable() {}

    static TableModel<ScenarioRow> of(PlanDetail plan) {
        return TableModel.of(
                        "contribution.scenario",
                        List.of(
                                Column.<ScenarioRow>text(
                                                "member",
                                                "contribution.column.member",
                                                row -> row.member().name())
                                        .marked(row ->
                                                MemberLine.mark(row.member().strand())),
                                Column.<ScenarioRow>money("before", "contribution.column.before", ScenarioRow::before)
                                        .headedBy(plan.overview().year().toString())
                                        .summedUp()
                                        .minorOnPhone(),
                                Column.<ScenarioRow>money("after", "contribution.column.after", ScenarioRow::after)
                                        .summedUp(),
                                Column.<ScenarioRow>money(
                                                "change",
                                                "contribution.column.change",
                                                row -> row.change() == null
                                                        ? null
                                                        : row.change().difference())
                                        .summedUp(),
                                Column.<ScenarioRow>percent(
                                                "percent",
                                                "contribution.column.changePercent",
                                                row -> row.change() == null
                                                        ? null
                                                        : row.change().change())
                                        .minorOnPhone()))
                .rowsOnPage(plan.register().members().size() + 1);
    }
}
