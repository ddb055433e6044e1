package se.tross.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.tross.board.meeting.FoundMatter;
import se.tross.board.meeting.MatterOverviews;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;
import se.tross.shared.search.Likeness;
import se.tross.shared.search.SearchHit;
import se.tross.shared.search.SearchSource;

/** Finds the board's matters by title and by diary number, its own and that of a host organisation. */
@ApplicationScoped
public class BoardSearch implements SearchSource {

    @Inject
    private MatterOverviews overviews;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        return visitor.may(Permission.BOARD_READ)
                ? overviews.all().stream()
                        .flatMap(matter -> hit(matter, wanted, texts))
                        .toList()
                : List.of();
    }

    private static Stream<SearchHit> hit(FoundMatter matter, String wanted, Texts texts) {
        return Likeness.best(
                        wanted,
                        Stream.of(matter.title(), matter.diaryNumber(), matter.externalNumber())
                                .filter(text -> text != null))
                .stream()
                .mapToObj(closeness -> new SearchHit(
                        texts.text("board.search.matters"),
                        matter.title(),
                        texts.text(
                                matter.diaryNumber() == null
                                                || matter.diaryNumber().isEmpty()
                                        ? "board.search.matter"
                                        : "board.search.matter.numbered",
                                matter.meeting(),
                                matter.diaryNumber()),
                        "/board/matter?id=" + matter.id(),
                        closeness));
    }
}
