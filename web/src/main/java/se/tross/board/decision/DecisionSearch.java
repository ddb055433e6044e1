package se.tross.board.decision;

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

/** Finds decisions by their §, with or without the year, by diary number and by the matter's title. */
@ApplicationScoped
public class DecisionSearch implements SearchSource {

    @Inject
    private DecisionOverviews decisionOverviews;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.BOARD_READ)) {
            return List.of();
        }
        return decisionOverviews.decisions().stream()
                .flatMap(decision -> hit(decision, wanted, texts))
                .toList();
    }

    private static Stream<SearchHit> hit(DecisionOverview decision, String wanted, Texts texts) {
        Stream<String> names = Stream.of(
                decision.cited(),
                decision.cited() + "/" + decision.year(),
                decision.cited() + " " + decision.year(),
                decision.title(),
                decision.diaryNumber());
        return Likeness.best(wanted, names).stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("board.nav.decisions"),
                        texts.text("board.decision.hit", decision.cited(), DecisionWords.title(decision, texts)),
                        texts.text("board.decision.hit.detail", decision.decided(), decision.outcome()),
                        "/board/decision?id=" + decision.id(),
                        closeness));
    }
}
