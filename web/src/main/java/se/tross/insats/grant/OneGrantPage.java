package se.tross.insats.grant;

import jakarta.inject.Inject;
import se.tross.insats.InsatsOverview;
import se.tross.insats.InsatsOverviews;
import se.tross.shared.page.RecordPage;

/** What the pages about one grant share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneGrantPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private GrantOverviews overviews;

    @Inject
    private InsatsOverviews insatser;

    private GrantOverview grant;
    private InsatsOverview insats;

    @Override
    protected final String path() {
        return "/insats/grant";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has no such grant */
    protected final void loadGrant() {
        grant = overviews.grant(recordId());
        insats = insatser.insats(grant.insatsId());
    }

    protected final GrantOverviews overviews() {
        return overviews;
    }

    public GrantOverview getGrant() {
        return grant;
    }

    public InsatsOverview getInsats() {
        return insats;
    }
}
