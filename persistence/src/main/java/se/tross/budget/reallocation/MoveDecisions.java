package se.tross.budget.reallocation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.budget.BudgetDecision;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.BudgetVersion;
import se.tross.budget.ReallocationRefusal.ReallocationNeedsDecidedVersion;
import se.tross.budget.VersionRecords;
import se.tross.budget.VersionStatus;
import se.tross.shared.access.Records;
import se.tross.shared.refusal.Refused;

/** What the board decided on a proposed reallocation takes effect (M8). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MoveDecisions {

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private ReallocationReader reader;

    @Inject
    private Clock clock;

    /** Why the board cannot adopt it now; empty when it can. */
    public List<BudgetRefusal> refusalsOfAdoption(long id) {
        Reallocation proposal = records.get(Reallocation.class, id);
        BudgetVersion version = versions.held(proposal.versionId());
        return version.status() == VersionStatus.DECIDED
                ? proposal.refusalsOfDecision(rules(version.id()))
                : List.of(new ReallocationNeedsDecidedVersion());
    }

    /** The board has decided it. @throws Refused if it is no proposal, the § is missing, or the move can no longer be made */
    public void decide(long id, BudgetDecision decision) {
        Reallocation proposal = records.get(Reallocation.class, id);
        applying(proposal.versionId());
        proposal.decide(
                decision,
                LocalDate.now(clock),
                rules(proposal.versionId()),
                versions.now().who());
    }

    /** The board has said no. @throws Refused if it is no proposal, or the § is missing */
    public void reject(long id, BudgetDecision decision) {
        records.get(Reallocation.class, id)
                .reject(decision, LocalDate.now(clock), versions.now().who());
    }

    /**
     * The version that money is moved in. Held, so that two who move from one line at once do not both use the same money or
     * the same limit.
     *
     * @throws Refused if it does not apply
     */
    public BudgetVersion applying(long versionId) {
        BudgetVersion version = versions.held(versionId);
        if (version.status() != VersionStatus.DECIDED) {
            throw new Refused(new ReallocationNeedsDecidedVersion());
        }
        return version;
    }

    private ReallocationRules rules(long versionId) {
        return reader.ground(versionId).rules();
    }
}
