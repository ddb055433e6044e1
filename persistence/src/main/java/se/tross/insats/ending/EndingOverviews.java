package se.tross.insats.ending;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows how an insats ends. */
@Stateless
@UseCase
public class EndingOverviews {

    @Inject
    private EndingRecords endings;

    /** Two statements. */
    @Permits(Permission.INSATS_READ)
    public EndingOverview of(long insatsId) {
        return EndingOverview.of(
                endings.report(insatsId).orElse(null), endings.check(insatsId).orElse(null));
    }
}
