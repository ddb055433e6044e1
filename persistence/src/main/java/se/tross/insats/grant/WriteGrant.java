package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.insats.GrantRefusal.GrantProposedAlready;
import se.tross.insats.GrantRefusal.InsatsNotInPreparation;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** A proposal to grant money is written while the insats is prepared, or more of it while it is under way; what is missing is said when it goes to the board. */
@Stateless
@UseCase
public class WriteGrant {

    @Inject
    private Records records;

    @Inject
    private GrantRecords grants;

    /** @return its id @throws Refused if the insats is neither in preparation nor under way, has a proposal already, or it cannot be kept so */
    @Permits(Permission.INSATS_PROPOSE)
    public long begin(long insatsId, GrantTerms terms) {
        Insats insats = grants.held(insatsId);
        if (insats.stage() != InsatsStage.PREPARATION && !insats.stage().isUnderWay()) {
            throw new Refused(new InsatsNotInPreparation(insats.stage()));
        }
        if (grants.of(insatsId).stream().anyMatch(one -> one.status() == GrantStatus.DRAFT)) {
            throw new Refused(new GrantProposedAlready());
        }
        Grant grant = new Grant(insats, terms);
        grants.keep(grant, terms);
        return grant.id();
    }

    /** @throws Refused if it is no draft, cannot be kept so, or somebody has saved it since */
    @Permits(Permission.INSATS_PROPOSE)
    public void write(long id, long version, GrantTerms terms) {
        Grant grant = records.get(Grant.class, id, Grant::version, version);
        // Held, since its amounts are rows of their own, which no version guards.
        grants.held(grant.insatsId());
        grant.write(terms);
        grants.replace(grant, terms);
    }

    /** A draft that is not wanted any more; the history keeps what it said. @throws Refused if it is no draft */
    @Permits(Permission.INSATS_PROPOSE)
    public void discard(long id, long version) {
        Grant grant = records.get(Grant.class, id, Grant::version, version);
        Refused.ifAny(grant.refusalsOfWriting());
        grants.remove(grant);
    }
}
