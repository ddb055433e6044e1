package se.tross.forbund.seat;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one office share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneOfficePage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private BoardOverviews overviews;

    private OfficeOverview overview;

    @Override
    protected final String path() {
        return "/forbund/board-office";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadOverview() {
        overview = overviews.office(recordId());
    }

    public OfficeOverview getOverview() {
        return overview;
    }
}
