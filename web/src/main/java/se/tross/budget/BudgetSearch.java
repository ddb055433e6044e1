package se.tross.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;
import se.tross.shared.search.Likeness;
import se.tross.shared.search.SearchHit;
import se.tross.shared.search.SearchSource;
import se.tross.shared.text.MoneyText;
import se.tross.shared.time.FinancialYear;

/** Finds budget lines by name, year and amount, and the budget of a year. */
@ApplicationScoped
public class BudgetSearch implements SearchSource {

    @Inject
    private LineOverviews overviews;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.BUDGET_READ)) {
            return List.of();
        }
        List<LineOverview> lines = overviews.lines();
        Stream<SearchHit> years =
                lines.stream().map(LineOverview::year).distinct().flatMap(year -> year(year, wanted, texts));
        return Stream.concat(years, lines.stream().flatMap(line -> line(line, wanted, texts)))
                .toList();
    }

    private static Stream<SearchHit> year(FinancialYear year, String wanted, Texts texts) {
        String title = texts.text("budget.search.year", year);
        return Likeness.best(wanted, Stream.of(title, year.toString())).stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("budget.nav.budgets"), title, "", "/budget/budget?year=" + year, closeness));
    }

    private static Stream<SearchHit> line(LineOverview line, String wanted, Texts texts) {
        String amount = MoneyText.kr(line.amount());
        return Likeness.best(
                        wanted,
                        Stream.of(line.name(), line.name() + " " + line.year(), amount, MoneyText.tkr(line.amount())))
                .stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("budget.search.lines"),
                        line.name(),
                        texts.text("budget.search.line", line.year(), amount, line.number(), texts.text(line.status())),
                        "/budget/line?id=" + line.lineId(),
                        closeness));
    }
}
