package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.NumberSeries;
import se.tross.board.meeting.TellNextMeeting;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** A delegate has decided for the board (B19): the decision gets its number, and the next meeting is told. */
@Stateless
@UseCase
public class RegisterDelegatedDecision {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private DelegationRecords delegations;

    @Inject
    private TellNextMeeting nextMeeting;

    @Inject
    private Clock clock;

    /**
     * @param ruleId what it rests on
     * @return the new decision's id
     * @throws se.tross.shared.refusal.Refused if the rule was not in force that day, means somebody else, or allows less
     */
    @Permits(Permission.BOARD_DELEGATED_DECIDE)
    public long register(long ruleId, DelegatedTerms terms) {
        DelegatedDecision decision = new DelegatedDecision(
                records.get(DelegationRule.class, ruleId),
                terms,
                delegations.delegatesOn(terms.decidedOn()),
                NumberSeries.DELEGATED,
                delegations.delegatedNumbers(),
                LocalDate.now(clock));
        entities.persist(decision);
        nextMeeting.tell();
        return decision.id();
    }
}
