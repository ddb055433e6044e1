package se.tross.insats.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Shows changes of insatser. */
@Stateless
@UseCase
public class AmendmentOverviews {

    @Inject
    private AmendmentRecords amendments;

    @Inject
    private Records records;

    /** The latest first. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<AmendmentOverview> of(long insatsId) {
        return amendments.of(insatsId).stream().map(AmendmentOverview::of).toList();
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such change in the förbund */
    @Permits(Permission.INSATS_READ)
    public AmendmentOverview amendment(long id) {
        return AmendmentOverview.of(records.get(Amendment.class, id));
    }
}
