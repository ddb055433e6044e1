package se.tross.forbund.seat;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one seat share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneSeatPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private BoardOverviews overviews;

    private SeatOverview overview;

    @Override
    protected final String path() {
        return "/forbund/board-seat";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadOverview() {
        overview = overviews.seat(recordId());
    }

    public SeatOverview getOverview() {
        return overview;
    }
}
