package se.tross.budget.equity;

import java.time.format.DateTimeFormatter;
import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;

/** Until when saved money lasts, in words. */
final class ReserveWords {

    private ReserveWords() {}

    /** "Med de här nivåerna räcker de sparade medlen till mars 2021." */
    static String until(Projection projection, Money opening, Texts texts) {
        List<ProjectedYear> years = projection.years();
        return projection
                .end()
                .map(month -> texts.text(
                        opening.isPositive() ? "budget.reserve.until" : "budget.reserve.alreadyGone",
                        month.format(DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()))))
                .orElseGet(() -> texts.text(
                        "budget.reserve.lasts", years.get(years.size() - 1).year()));
    }
}
