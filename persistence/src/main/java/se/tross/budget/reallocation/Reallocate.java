package se.tross.budget.reallocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.decision.SubjectRecords;
import se.tross.budget.BudgetDecision;
import se.tross.budget.BudgetVersion;
import se.tross.budget.VersionRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Moves money between lines of a decided budget (M8): by delegation within the charter's limit, by the board above it. */
@Stateless
@UseCase
public class Reallocate {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private ReallocationReader reader;

    @Inject
    private MoveDecisions decisions;

    @Inject
    private SubjectRecords subjects;

    @Inject
    private Clock clock;

    /**
     * The förbundschef decides it.
     *
     * @return its id
     * @throws Refused if the version does not apply, the line lacks the money, the reason is missing, or the year's delegated
     *     moves from the line would be above the charter's limit
     */
    @Permits(Permission.BUDGET_REALLOCATE)
    public long decideByDelegation(long versionId, Move move) {
        BudgetVersion version = decisions.applying(versionId);
        Reallocation reallocation = Reallocation.delegated(
                version, move, rules(versionId), versions.now().who(), LocalDate.now(clock));
        entities.persist(reallocation);
        return reallocation.id();
    }

    /** @return the proposal's id @throws Refused if the version does not apply, or the move cannot be made */
    @Permits(Permission.BUDGET_REALLOCATE)
    public long propose(long versionId, Move move) {
        BudgetVersion version = decisions.applying(versionId);
        Reallocation reallocation = Reallocation.proposed(version, move, rules(versionId));
        entities.persist(reallocation);
        return reallocation.id();
    }

    /**
     * The board has decided it, beside this system.
     *
     * @throws Refused if it is no proposal, the § is missing, the move can no longer be made, or the board has it
     */
    @Permits(Permission.BUDGET_DECIDE)
    public void recordDecision(long id, long version, BudgetDecision decision) {
        refuseUnlessOurs(id, version);
        decisions.decide(id, decision);
    }

    /** The board has said no, beside this system. @throws Refused if it is no proposal, the § is missing, or the board has it */
    @Permits(Permission.BUDGET_DECIDE)
    public void reject(long id, long version, BudgetDecision decision) {
        refuseUnlessOurs(id, version);
        decisions.reject(id, decision);
    }

    private void refuseUnlessOurs(long id, long version) {
        records.get(Reallocation.class, id, Reallocation::version, version);
        subjects.refuseWhileBeforeTheBoard(ReallocationMatter.subject(id));
    }

    private ReallocationRules rules(long versionId) {
        return reader.ground(versionId).rules();
    }
}
