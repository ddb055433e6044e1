package se.tross.insats.scope;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** The förbund's dated list of target groups is kept (S4). */
@Stateless
@UseCase
public class KeepTargetGroups {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private ScopeRecords scopes;

    @Inject
    private CurrentActor currentActor;

    /**
     * @return the target group
     * @throws se.tross.shared.refusal.Refused with everything that the rules refuse, the weightiest first
     */
    @Permits(Permission.INSATS_SETTINGS)
    public long add(TargetGroupTerms terms) {
        TargetGroup group = new TargetGroup(currentActor.forbundId(), terms, scopes.targetGroups());
        entities.persist(group);
        entities.flush();
        return group.id();
    }

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused with everything that the rules refuse, or if somebody has saved it since
     */
    @Permits(Permission.INSATS_SETTINGS)
    public void change(long id, long version, TargetGroupTerms terms) {
        records.get(TargetGroup.class, id, TargetGroup::version, version).change(terms, scopes.targetGroups());
    }
}
