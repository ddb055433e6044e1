package se.tross.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.frame.PublishedEntry;
import se.tross.shared.frame.PublishedSource;

/** The notice board, and the coming meetings. */
@ApplicationScoped
public class BoardPublished implements PublishedSource {

    @Override
    public List<PublishedEntry> published() {
        return List.of(
                new PublishedEntry("board.notices", "/public/notices"),
                new PublishedEntry("board.public.meetings", "/public/meetings"));
    }

    @Override
    public int order() {
        return 20;
    }
}
