package se.tross.board.delegation;

import jakarta.inject.Inject;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** What the pages about one line of the order of delegation share: the address names it ({@code id}), and a deed leads back. */
public abstract class OneDelegationRulePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationOverviews overviews;

    @Inject
    private PageMessages messages;

    private String id;
    private RuleOverview overview;

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadOverview() {
        overview = overviews.rule(recordId());
    }

    protected final long recordId() {
        return AddressParts.requiredId(id);
    }

    /** @return the way back to the record, where the sentence about what was done is shown */
    protected final String done(String key, Object... args) {
        messages.done(key, args);
        return "/board/delegation-rule?faces-redirect=true&id=" + recordId();
    }

    public RuleOverview getOverview() {
        return overview;
    }

    public RuleRow getRow() {
        return overview.row();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
