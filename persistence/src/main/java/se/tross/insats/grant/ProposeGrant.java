package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.decision.SubjectRecords;
import se.tross.budget.BudgetDecision;
import se.tross.insats.GrantRefusal.InsatsNotInPreparation;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.InsatsStage;
import se.tross.insats.application.CloseApplication;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The förbundschef takes a proposal to the board, or back; and records what the board decided beside this system. */
@Stateless
@UseCase
public class ProposeGrant {

    @Inject
    private Records records;

    @Inject
    private GrantRecords grants;

    @Inject
    private GrantDecisions decisions;

    @Inject
    private CloseApplication applications;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private SubjectRecords subjects;

    @Inject
    private Clock clock;

    /**
     * An insats that is under way, and is to have more, stays where it is.
     *
     * @param version the version that was read when the page was shown
     * @throws Refused with everything that is missing (L13, L14, L15), or that the years have no room for (M3), or while its applicant
     *     still has time to write more (L29)
     */
    @Permits(Permission.INSATS_PROPOSE)
    public void propose(long id, long version) {
        Grant grant = records.get(Grant.class, id, Grant::version, version);
        Insats insats = grants.held(grant.insatsId());
        Refused.ifAny(refusals(grant, insats));
        grant.propose();
        if (insats.stage() == InsatsStage.PREPARATION) {
            insats.step(InsatsStage.BOARD, LocalDate.now(clock));
        }
    }

    private List<InsatsRefusal> refusals(Grant grant, Insats insats) {
        GrantTerms terms = grants.terms(grant);
        List<InsatsRefusal> refusals = new ArrayList<>(grant.refusalsOfWriting());
        if (insats.stage() != InsatsStage.PREPARATION && !insats.stage().isUnderWay()) {
            refusals.add(new InsatsNotInPreparation(insats.stage()));
        }
        refusals.addAll(applications.refusalsOfProposing(insats.id()));
        refusals.addAll(insatser.cooperation(insats.id())
                .refusals(insats.classification().direction()));
        refusals.addAll(terms.refusals(LocalDate.now(clock)));
        refusals.addAll(decisions.refusalsOfRoom(grant.id(), terms.amounts()));
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }

    /** A draft again. @throws Refused if it is not proposed, or the board has it */
    @Permits(Permission.INSATS_PROPOSE)
    public void takeBack(long id, long version) {
        Grant grant = ours(id, version);
        Insats insats = grants.held(grant.insatsId());
        grant.comeBack("");
        if (insats.stage() == InsatsStage.BOARD) {
            insats.step(InsatsStage.PREPARATION, LocalDate.now(clock));
        }
    }

    /**
     * The board has granted it, beside this system.
     *
     * @throws Refused if it is not proposed, the § is missing or lies ahead, the insats has left the board, the years have no
     *     room for it, or the board has it on an agenda
     */
    @Permits(Permission.INSATS_PROPOSE)
    public void recordGrant(long id, long version, BudgetDecision decision) {
        ours(id, version);
        Refused.ifAny(decision.refusals(LocalDate.now(clock)));
        Refused.ifAny(decisions.refusalsOfAdoption(id));
        decisions.grant(id, decision);
    }

    /** The board has said no, beside this system. @param reason may be empty @throws Refused as for a grant */
    @Permits(Permission.INSATS_PROPOSE)
    public void recordRefusal(long id, long version, BudgetDecision decision, String reason) {
        ours(id, version);
        Refused.ifAny(decision.refusals(LocalDate.now(clock)));
        decisions.refuse(id, decision, reason);
    }

    private Grant ours(long id, long version) {
        Grant grant = records.get(Grant.class, id, Grant::version, version);
        subjects.refuseWhileBeforeTheBoard(GrantMatter.subject(id));
        return grant;
    }
}
