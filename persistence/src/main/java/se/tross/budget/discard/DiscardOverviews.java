package se.tross.budget.discard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows what somebody should know before a draft is discarded, and the drafts in the bin. */
@Stateless
@UseCase
public class DiscardOverviews {

    @Inject
    private DiscardedDrafts drafts;

    /** What was saved in a draft last: to discard it, and nothing that comes after. */
    @Permits(Permission.BUDGET_EDIT)
    public DraftSave lastSave(long versionId) {
        return drafts.lastSave(versionId);
    }

    /** What can be taken back, the latest first: drafts discarded during the last thirty days. */
    @Permits(Permission.BUDGET_EDIT)
    public List<DiscardedDraft> discarded() {
        return drafts.all();
    }
}
