package se.tross.board.wheel;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one task share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneWheelTaskPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private WheelOverviews overviews;

    private WheelTaskOverview overview;

    @Override
    protected final String path() {
        return "/board/wheel-task";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadOverview() {
        overview = overviews.task(recordId());
    }

    public WheelTaskOverview getOverview() {
        return overview;
    }

    public String getTitle() {
        return overview.row().terms().title();
    }
}
