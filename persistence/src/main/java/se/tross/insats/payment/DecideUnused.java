package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.insats.grant.GrantRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/** Money that a year did not use is repaid, or carried to the next year, by a decision (M8). */
@Stateless
@UseCase
public class DecideUnused {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private GrantRecords grants;

    @Inject
    private PaymentRecords payments;

    @Inject
    private Clock clock;

    /** @throws Refused if it is more than the year has left to carry, or has been paid to repay; or the decision is missing */
    @Permits(Permission.INSATS_PAY)
    public void decide(long insatsId, UnusedTerms terms) {
        Insats insats = grants.held(insatsId);
        LocalDate today = LocalDate.now(clock);
        YearMoney year = payments.money(insatsId, today).of(terms.year());
        Money most = terms.kind() == UnusedKind.CARRIED ? year.left() : year.kept();
        entities.persist(new Unused(insats, terms, most, today));
    }
}
