package se.tross.budget.setting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows what the förbund has set for its budgets and removed during the last thirty days. */
@Stateless
@UseCase
public class RemovedSettingOverviews {

    @Inject
    private SettingsBin bin;

    /** What can be taken back. */
    @Permits(Permission.BUDGET_SETTINGS)
    public RemovedSettings removed() {
        return new RemovedSettings(bin.steps(), bin.definitions());
    }
}
