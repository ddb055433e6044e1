package se.tross.insats;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one insats share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneInsatsPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private InsatsOverviews overviews;

    private InsatsOverview insats;

    @Override
    protected final String path() {
        return "/insats/insats";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has no such insats */
    protected final void loadInsats() {
        insats = overviews.insats(recordId());
    }

    /** For who has read the insats already. */
    protected final Cooperation cooperationOf(InsatsOverview read) {
        insats = read;
        return cooperation();
    }

    protected final Cooperation cooperation() {
        return overviews.cooperation(insats.id());
    }

    public InsatsOverview getInsats() {
        return insats;
    }
}
