package se.tross.forbund.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.tross.shared.mail.NewMail;
import se.tross.shared.mail.OutgoingMail;

/** A message in each outbox, to an address that reaches nobody. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MailDemonstration implements DemonstrationPart {

    private static final String TEXT = """
            Hej!

            Det här är ett provbrev. När en e-postserver är inställd skickar Tross sådana brev, till exempel kallelser till
            styrelsens sammanträden. Tills dess står de i Utskick.

            Tross
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return 2;
    }

    @Override
    public void loadHalland(long forbundId) {
        load(forbundId);
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        load(forbundId);
    }

    /** Names under {@code .invalid} are nobody's (RFC 6761). */
    private void load(long forbundId) {
        entities.persist(new OutgoingMail(
                forbundId,
                NewMail.of("Provmottagare", "prov@exempel.invalid", "Provbrev från Tross", TEXT),
                "demonstration-" + forbundId + "@tross.invalid",
                clock.instant()));
    }
}
