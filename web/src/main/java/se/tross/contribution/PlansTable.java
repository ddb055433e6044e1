package se.tross.contribution;

import java.math.BigDecimal;
import java.util.List;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of the table of all plans. */
final class PlansTable {

    private PlansTable() {}

    /** @param mayEdit whether the next step is shown: for those who can take it */
    static TableModel<PlanOverview> of(Texts texts, boolean mayEdit) {
        Column<PlanOverview> year = Column.<PlanOverview>link(
                "year",
                "contribution.column.yearOf",
                plan -> plan.year().toString(),
                plan -> "/contribution/plan?year=" + plan.year() + "&revision=" + plan.revision());
        Column<PlanOverview> total = Column.money("total", "contribution.column.total", PlansTable::total);
        Column<PlanOverview> status = Column.status(
                "status",
                "contribution.column.status",
                plan -> new Status(ContributionWords.status(plan, texts), ContributionWords.toneOf(plan)));
        Column<PlanOverview> revision = Column.<PlanOverview>number(
                        "revision", "contribution.column.revision", plan -> BigDecimal.valueOf(plan.revision()))
                .minorOnPhone();
        Column<PlanOverview> source = Column.<PlanOverview>text(
                        "source",
                        "contribution.column.source",
                        plan -> plan.basis().source())
                .minorOnPhone();
        Column<PlanOverview> next = Column.<PlanOverview>text(
                        "next",
                        "contribution.column.next",
                        plan -> texts.text("contribution.next." + plan.status().name()))
                .leadingTo(PlansTable::nextPage)
                .minorOnPhone();
        return TableModel.of(
                "contribution.plans",
                mayEdit
                        ? List.of(year, total, status, revision, source, next)
                        : List.of(year, total, status, revision, source));
    }

    private static Amount total(PlanOverview plan) {
        return ContributionComputation.totalOf(plan.basis());
    }

    private static String nextPage(PlanOverview plan) {
        return "/contribution/"
                + switch (plan.status()) {
                    case DRAFT -> "plan-edit?year=" + plan.year();
                    case PROPOSED -> "plan-decide?year=" + plan.year();
                    case DECIDED -> "plan?year=" + plan.year();
                };
    }
}
