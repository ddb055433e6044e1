package se.tross.budget.equity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.budget.BudgetDetail;
import se.tross.shared.frame.Language;

/** Saved money in the years that a budget plans, for pages that show it beside other things; computed once in a request. */
@Named
@RequestScoped
public class ReservePicture {

    @Inject
    private Language language;

    private Projection projection;

    /** The bars of the planned years. */
    public ReserveChart chart(BudgetDetail detail) {
        return ReserveChart.of(
                planned(detail),
                detail.content().openingEquity(),
                language.texts().text("budget.reserve.start"));
    }

    /** Until when saved money lasts, in words. */
    public String until(BudgetDetail detail) {
        return ReserveWords.until(projection(detail), detail.content().openingEquity(), language.texts());
    }

    private Projection planned(BudgetDetail detail) {
        return new Projection(
                projection(detail).years().stream()
                        .filter(ProjectedYear::planned)
                        .toList(),
                null);
    }

    private Projection projection(BudgetDetail detail) {
        if (projection == null) {
            projection = Projection.of(detail.content(), Sliders.NONE);
        }
        return projection;
    }
}
