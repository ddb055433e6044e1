package se.tross.insats.deviation;

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

/** Finds deviations by their titles. */
@ApplicationScoped
public class DeviationSearch implements SearchSource {

    @Inject
    private DeviationOverviews overviews;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.INSATS_READ)) {
            return List.of();
        }
        return overviews.all().stream().flatMap(one -> hit(one, wanted, texts)).toList();
    }

    private static Stream<SearchHit> hit(DeviationOverview one, String wanted, Texts texts) {
        return Likeness.best(wanted, Stream.of(one.terms().title())).stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("insats.nav.deviations"),
                        one.terms().title(),
                        texts.text(one.terms().status()),
                        "/insats/deviation?id=" + one.id(),
                        closeness));
    }
}
