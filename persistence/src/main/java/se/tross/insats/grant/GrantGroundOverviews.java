package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.forbund.Forbund;
import se.tross.insats.Cooperation;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.Participant;
import se.tross.insats.preparation.ApplicationSummaries;
import se.tross.insats.preparation.ApplicationSummary;
import se.tross.insats.preparation.PreparationRecords;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Gathers what the documents of a grant are written from. */
@Stateless
@UseCase
public class GrantGroundOverviews {

    @Inject
    private GrantRecords grants;

    @Inject
    private GrantDecisions decisions;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private ApplicationSummaries summaries;

    @Inject
    private PreparationRecords preparation;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    /** @throws Refused if there is no such grant in the förbund */
    @Permits(Permission.INSATS_READ)
    public GrantGround ground(long id) {
        Grant grant = grants.grant(id);
        GrantTerms terms = grants.terms(grant);
        Insats insats = records.get(Insats.class, grant.insatsId());
        Cooperation together = insatser.cooperation(insats.id());
        Forbund forbund = records.get(Forbund.class, currentActor.forbundId());
        List<EarlierGrant> before = grants.before(grant);
        boolean open = grant.status() == GrantStatus.DRAFT || grant.status() == GrantStatus.PROPOSED;
        return new GrantGround(
                GrantOverview.of(grant, terms),
                insats.terms(),
                together.owner().map(Participant::organisation).orElse(""),
                together.participants().stream().map(Participant::organisation).toList(),
                forbund.name(),
                forbund.organisationNumber().text(),
                open ? decisions.rooms(id, terms.amounts()) : List.of(),
                before,
                before.isEmpty() ? application(grant) : null);
    }

    /**
     * What the first money of an insats was applied for with. Until it is proposed only who prepares reads it; and who has declared
     * a conflict of interest never reads how the group has judged.
     */
    private ApplicationSummary application(Grant grant) {
        Actor reader = currentActor.required();
        boolean prepares = reader.may(Permission.INSATS_PREPARE) || reader.may(Permission.INSATS_PROPOSE);
        return grant.status() != GrantStatus.DRAFT || prepares
                ? summaries
                        .of(grant.insatsId())
                        .filter(summary -> !preparation.isConflicted(summary.applicationId()))
                        .orElse(null)
                : null;
    }
}
