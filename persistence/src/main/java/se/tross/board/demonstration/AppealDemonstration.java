package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import se.tross.board.appeal.Appeal;
import se.tross.board.appeal.AppealOutcome;
import se.tross.board.appeal.AppealTerms;
import se.tross.board.appeal.Appellant;
import se.tross.board.decision.Decision;
import se.tross.forbund.demonstration.DemonstrationPart;

/** The decision that somebody had a conflict of interest in was appealed, and the court left it as it is. All of it invented. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AppealDemonstration implements DemonstrationPart {

    private static final int PLACE = 8;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        appeal("Förvaltningsrätten i Almforsa (påhittad)");
    }

    @Override
    public void loadHalland(long forbundId) {
        appeal("Förvaltningsrätten i Göteborg");
    }

    private void appeal(String court) {
        Decision decision = entities.createQuery(
                        "select d from Decision d join ConflictOfInterest c on c.matterId = d.matterId", Decision.class)
                .getSingleResult();
        LocalDate reachedCourt = decision.decided().plusDays(25);
        LocalDate outcomeOn = decision.decided().plusDays(118);
        AppealTerms lettered = new AppealTerms(
                reachedCourt.plusDays(2),
                Appellant.RESIDENT,
                null,
                reachedCourt,
                court,
                "0000-17 (påhittat mål)",
                false,
                null,
                null);
        Appeal appeal = new Appeal(decision, lettered, reachedCourt.plusDays(2));
        entities.persist(appeal);
        entities.flush();
        appeal.take(lettered.answered(AppealOutcome.REFUSED, outcomeOn), outcomeOn);
    }
}
