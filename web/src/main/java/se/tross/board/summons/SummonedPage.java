package se.tross.board.summons;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.page.RecordPage;

/** Who is summoned to a meeting and who has answered what: {@code /board/summoned?id=} with the meeting's id. */
@Named
@ViewScoped
public class SummonedPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SummonsOverviews overviews;

    @Inject
    private RemindSummoned remindSummoned;

    private SummonsOverview summons;

    @Override
    protected final String path() {
        return "/board/summoned";
    }

    public void load() {
        summons = overviews.meeting(recordId());
    }

    public String remind() {
        return done("board.summoned.reminded", remindSummoned.remind(recordId()));
    }

    public SummonsOverview getSummons() {
        return summons;
    }
}
