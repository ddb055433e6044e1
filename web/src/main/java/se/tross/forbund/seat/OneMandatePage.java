package se.tross.forbund.seat;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one mandate share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneMandatePage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private BoardOverviews overviews;

    private MandateOverview overview;

    @Override
    protected final String path() {
        return "/forbund/board-mandate";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadOverview() {
        overview = overviews.mandate(recordId());
    }

    public MandateOverview getOverview() {
        return overview;
    }
}
