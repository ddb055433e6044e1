package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.forbund.Forbund;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.Participant;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Gathers what the voucher of a requisition is written from. */
@Stateless
@UseCase
public class RequisitionGroundOverviews {

    @Inject
    private PaymentRecords payments;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws Refused if there is no such requisition in the förbund */
    @Permits(Permission.INSATS_READ)
    public RequisitionGround ground(long id) {
        RequisitionOverview requisition = RequisitionOverview.of(records.get(Requisition.class, id));
        FinancialYear year = requisition.terms().year();
        Insats insats = records.get(Insats.class, requisition.insatsId());
        Forbund forbund = records.get(Forbund.class, currentActor.forbundId());
        InsatsMoney money = payments.money(insats.id(), LocalDate.now(clock));
        return new RequisitionGround(
                requisition,
                money.of(year),
                money.decisions(year),
                insats.terms().name(),
                insats.terms().code(),
                insatser.cooperation(insats.id())
                        .owner()
                        .map(Participant::organisation)
                        .orElse(""),
                forbund.name(),
                forbund.organisationNumber().text());
    }
}
