package se.tross.forbund;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one member share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneMemberPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberOverviews overviews;

    private MemberOverview overview;

    @Override
    protected final String path() {
        return "/forbund/member";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has no such member */
    protected final void loadMember() {
        overview = overviews.member(recordId());
    }

    protected final long memberId() {
        return overview.row().id();
    }

    public MemberOverview getOverview() {
        return overview;
    }
}
