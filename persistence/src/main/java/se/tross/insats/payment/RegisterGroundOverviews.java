package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.financing.FinancingOverview;
import se.tross.insats.financing.FinancingOverviews;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Gathers what the budget register of an insats is written from (M9). */
@Stateless
@UseCase
public class RegisterGroundOverviews {

    @Inject
    private PaymentRecords payments;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private FinancingOverviews financing;

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    /** @throws Refused if there is no such insats in the förbund */
    @Permits(Permission.INSATS_READ)
    public RegisterGround ground(long insatsId) {
        Insats insats = records.get(Insats.class, insatsId);
        return new RegisterGround(
                insats.terms().name(),
                insats.terms().code(),
                insats.classification().esf(),
                payments.money(insatsId, LocalDate.now(clock)),
                financing.of(insatsId).stream().map(FinancingOverview::terms).toList(),
                insatser.cooperation(insatsId).participants());
    }
}
