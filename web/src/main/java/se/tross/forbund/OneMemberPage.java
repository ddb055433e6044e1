package se.tross.forbund;

import jakarta.inject.Inject;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** What the pages about one member share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneMemberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberOverviews overviews;

    @Inject
    private PageMessages messages;

    private String id;
    private MemberOverview overview;

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has no such member */
    protected final void loadMember() {
        overview = overviews.member(AddressParts.requiredId(id));
    }

    protected final long memberId() {
        return overview.row().id();
    }

    /** @return the way back to the member, where the sentence about what was done is shown */
    protected final String done(String key, Object... args) {
        messages.done(key, args);
        return "/forbund/member?faces-redirect=true&id=" + memberId();
    }

    public MemberOverview getOverview() {
        return overview;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
