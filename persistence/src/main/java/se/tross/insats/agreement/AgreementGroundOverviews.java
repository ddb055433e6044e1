package se.tross.insats.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.forbund.Forbund;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.Participant;
import se.tross.insats.grant.Grant;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Gathers what the document of an agreement is written from. */
@Stateless
@UseCase
public class AgreementGroundOverviews {

    @Inject
    private InsatsRecords insatser;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    /** @throws Refused if there is no such agreement in the förbund */
    @Permits(Permission.INSATS_READ)
    public AgreementGround ground(long id) {
        Agreement agreement = records.get(Agreement.class, id);
        Forbund forbund = records.get(Forbund.class, currentActor.forbundId());
        return new AgreementGround(
                AgreementOverview.of(agreement, ""),
                records.get(Insats.class, agreement.insatsId()).terms().name(),
                insatser.cooperation(agreement.insatsId())
                        .owner()
                        .map(Participant::organisation)
                        .orElse(""),
                forbund.name(),
                forbund.organisationNumber().text(),
                records.get(Grant.class, agreement.grantId()).decision().paragraph());
    }
}
