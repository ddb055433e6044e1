package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.Forbund;
import se.tross.forbund.NewForbund;
import se.tross.shared.access.Role;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** Makes the first förbund of an empty database, and the one who keeps its accounts from then on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FirstForbund {

    /**
     * What the installation was told.
     *
     * @param name the förbund's name
     * @param shortName its short name
     * @param organisationNumber its organisation number
     * @param seat the municipality where it has its seat
     * @param username the first administrator's user name
     * @param password a first password, to be changed at the first sign-in
     */
    public record Wanted(
            String name, String shortName, String organisationNumber, String seat, String username, String password) {}

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private NewForbund newForbund;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /**
     * @return whether it was made; false when there is a förbund already
     * @throws Refused if a text is missing, or the password cannot be used
     */
    public boolean make(Wanted wanted) {
        if (!newForbund.isNeeded()) {
            return false;
        }
        Refused.ifAny(PasswordRules.refusals(Account.normalised(wanted.username()), wanted.password()));
        Forbund forbund =
                newForbund.make(wanted.name(), wanted.shortName(), wanted.organisationNumber(), wanted.seat());
        Account account =
                new Account(forbund.id(), wanted.username(), wanted.username(), "", hashing.hash(wanted.password()));
        entities.persist(account);
        entities.flush();
        entities.persist(new RoleGrant(
                forbund.id(), account.id(), Role.ADMINISTRATOR, null, Period.from(LocalDate.now(clock)), List.of()));
        return true;
    }
}
