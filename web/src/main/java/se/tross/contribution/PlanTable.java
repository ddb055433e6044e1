package se.tross.contribution;

import java.util.ArrayList;
import java.util.List;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;
import se.tross.shared.time.FinancialYear;

/** The columns of a plan's table: member, share, the years side by side, the change, the rounding. */
final class PlanTable {

    private PlanTable() {}

    static TableModel<PlanRow> of(PlanDetail plan) {
        List<Column<PlanRow>> columns = new ArrayList<>();
        columns.add(Column.<PlanRow>link(
                        "member",
                        "contribution.column.member",
                        row -> row.member().name(),
                        row -> "/forbund/member?id=" + row.member().id())
                .marked(row -> MemberLine.mark(row.member().strand())));
        columns.add(Column.<PlanRow>percent("share", "contribution.column.share", PlanRow::share)
                .summedUp()
                .minorOnPhone());
        List<FinancialYear> years = plan.years().years();
        for (int i = 0; i < years.size(); i++) {
            columns.add(year(years.get(i), i, plan));
        }
        if (years.indexOf(plan.overview().year()) > 0) {
            columns.add(Column.<PlanRow>money(
                            "change",
                            "contribution.column.change",
                            row -> row.change() == null ? null : row.change().difference())
                    .summedUp()
                    .minorOnPhone());
            columns.add(Column.<PlanRow>percent(
                            "percent",
                            "contribution.column.changePercent",
                            row -> row.change() == null ? null : row.change().change())
                    .minorOnPhone());
        }
        Column<PlanRow> rounding = Column.<PlanRow>number("rounding", "contribution.column.rounding", PlanRow::rounding)
                .minorOnPhone();
        columns.add(plan.computation().kronorHandedOut() == 0 ? rounding.hiddenAtFirst() : rounding);
        return TableModel.of("contribution.plan", columns)
                .rowsOnPage(plan.years().rows().size());
    }

    private static Column<PlanRow> year(FinancialYear year, int index, PlanDetail plan) {
        Column<PlanRow> column = Column.<PlanRow>money("y" + year, "contribution.column.year", row -> row.amount(index))
                .headedBy(year.toString())
                .summedUp();
        return year.equals(plan.overview().year()) ? column : column.minorOnPhone();
    }
}
