package se.tross.board.delegation;

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

/** Finds delegated decisions by number, text and amount. */
@ApplicationScoped
public class DelegationSearch implements SearchSource {

    @Inject
    private DelegationOverviews overviews;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        return visitor.may(Permission.BOARD_READ)
                ? overviews.decisions().stream()
                        .flatMap(row -> hit(row, wanted, texts))
                        .toList()
                : List.of();
    }

    private static Stream<SearchHit> hit(DelegatedRow row, String wanted, Texts texts) {
        Stream<String> amount = Stream.ofNullable(row.terms().amount()).map(MoneyText::kr);
        return Likeness.best(
                        wanted,
                        Stream.concat(Stream.of(row.number(), row.terms().text()), amount))
                .stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("board.delegated.title"),
                        row.number(),
                        texts.text(
                                "board.delegated.search",
                                row.terms().decidedOn(),
                                row.terms().text()),
                        "/board/delegation-decision?id=" + row.id(),
                        closeness));
    }
}
