package se.tross.insats;

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

/** Finds insatser by name, code or owner. */
@ApplicationScoped
public class InsatsSearch implements SearchSource {

    @Inject
    private InsatsOverviews overviews;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.INSATS_READ)) {
            return List.of();
        }
        return overviews.insatser().stream()
                .flatMap(insats -> hit(insats, wanted, texts))
                .toList();
    }

    private static Stream<SearchHit> hit(InsatsOverview insats, String wanted, Texts texts) {
        InsatsTerms terms = insats.terms();
        return Likeness.best(wanted, Stream.of(terms.name(), terms.code(), insats.owner())).stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("insats.nav.insatser"),
                        terms.name(),
                        Stream.of(terms.code(), texts.text(insats.stage()), insats.owner())
                                .filter(part -> !part.isEmpty())
                                .reduce((one, other) -> one + ", " + other)
                                .orElse(""),
                        "/insats/insats?id=" + insats.id(),
                        closeness));
    }
}
