package se.tross.board.delegation;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one line of the order of delegation share: the address names it ({@code id}), and a deed leads back. */
public abstract class OneDelegationRulePage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationOverviews overviews;

    private RuleOverview overview;

    @Override
    protected final String path() {
        return "/board/delegation-rule";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadOverview() {
        overview = overviews.rule(recordId());
    }

    public RuleOverview getOverview() {
        return overview;
    }

    public RuleRow getRow() {
        return overview.row();
    }
}
