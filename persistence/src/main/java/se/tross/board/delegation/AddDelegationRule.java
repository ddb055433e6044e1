package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.time.Period;

/** The board has delegated something (B19, KL 6:37). */
@Stateless
@UseCase
public class AddDelegationRule {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private DelegationRecords delegations;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param from the first day that it is in force
     * @return the new rule's id
     * @throws se.tross.shared.refusal.Refused if the board may not delegate so, or it would begin before it was decided
     */
    @Permits(Permission.BOARD_DELEGATION_EDIT)
    public long add(DelegationTerms terms, LocalDate from) {
        DelegationRule rule =
                new DelegationRule(currentActor.forbundId(), terms, Period.from(from), delegations.rules());
        entities.persist(rule);
        return rule.id();
    }
}
