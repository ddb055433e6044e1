package se.tross.contribution;

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

/** Finds contribution plans by year, by amount and by the § of the decision. */
@ApplicationScoped
public class ContributionSearch implements SearchSource {

    @Inject
    private ContributionPlanOverviews plans;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        return visitor.may(Permission.CONTRIBUTION_READ)
                ? plans.plans().stream()
                        .flatMap(plan -> hit(plan, wanted, texts))
                        .toList()
                : List.of();
    }

    private static Stream<SearchHit> hit(PlanOverview plan, String wanted, Texts texts) {
        String year = plan.year().toString();
        String total = MoneyText.kr(plan.total());
        String paragraph = plan.decision().map(PlanDecision::paragraph).orElse("");
        String title = texts.text("contribution.nav.plans") + " " + year;
        return Likeness.best(wanted, Stream.of(title, year, total, paragraph)).stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("contribution.nav.plans"),
                        title,
                        total + ", " + texts.text(plan.status()) + (paragraph.isEmpty() ? "" : ", " + paragraph),
                        "/contribution/plan?year=" + year + "&revision=" + plan.revision(),
                        closeness));
    }
}
