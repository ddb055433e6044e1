package se.tross.forbund.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;
import se.tross.shared.search.Likeness;
import se.tross.shared.search.SearchHit;
import se.tross.shared.search.SearchSource;

/**
 * Finds ledamöter and deputies by name, also former and coming ones. Who has had a seat for several terms is found once, by
 * the latest.
 */
@ApplicationScoped
public class BoardPeopleSearch implements SearchSource {

    @Inject
    private BoardPeople people;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        return visitor.may(Permission.FORBUND_READ)
                ? latest(people.all()).stream()
                        .flatMap(person -> hit(person, wanted, texts))
                        .toList()
                : List.of();
    }

    private static Collection<FoundPerson> latest(List<FoundPerson> mandates) {
        return mandates.stream()
                .collect(Collectors.toMap(
                        mandate -> List.of(mandate.name(), mandate.seat(), mandate.role()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(
                                (FoundPerson mandate) -> mandate.validity().from())),
                        LinkedHashMap::new))
                .values();
    }

    private static Stream<SearchHit> hit(FoundPerson person, String wanted, Texts texts) {
        return Likeness.best(wanted, Stream.of(person.name())).stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("forbund.nav.board"),
                        person.name(),
                        detail(person, texts),
                        "/forbund/board-mandate?id=" + person.mandateId(),
                        closeness));
    }

    private static String detail(FoundPerson person, Texts texts) {
        String until = person.validity()
                .end()
                .map(last -> texts.text("forbund.board.search.until", last))
                .orElse("");
        return texts.text(
                "forbund.board.search",
                texts.text(person.role()),
                person.seat(),
                person.validity().from(),
                until);
    }
}
