package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.tross.board.meeting.AgendaRecords;
import se.tross.budget.BudgetDecision;
import se.tross.insats.GrantRefusal.InsatsLeftTheBoard;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.InsatsStage;
import se.tross.insats.application.BoardAnswer;
import se.tross.insats.application.CloseApplication;
import se.tross.shared.time.FinancialYear;

/** What the board decided on a proposal takes effect (M8): money is bound, or the proposal comes back with its reason. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GrantDecisions {

    @Inject
    private GrantRecords grants;

    @Inject
    private CloseApplication applications;

    @Inject
    private CommitmentReader commitments;

    @Inject
    private YearBudgetReader budgets;

    /** Why the board cannot adopt it now; empty when it can. */
    public List<InsatsRefusal> refusalsOfAdoption(long id) {
        Grant grant = grants.grant(id);
        List<InsatsRefusal> refusals = new ArrayList<>(grant.refusalsOfDecision());
        InsatsStage stage = held(grant).stage();
        if (stage != InsatsStage.BOARD && !stage.isUnderWay()) {
            refusals.add(new InsatsLeftTheBoard(stage));
        }
        refusals.addAll(refusalsOfRoom(id, grants.amounts(id)));
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }

    /** Why the years have no room for it; empty when they have. */
    public List<InsatsRefusal> refusalsOfRoom(long id, List<YearAmount> amounts) {
        return rooms(id, amounts).stream()
                .flatMap(room -> room.refusals().stream())
                .toList();
    }

    /** What it takes of each year's money, in order of time. */
    public List<YearRoom> rooms(long id, List<YearAmount> amounts) {
        return rooms(id, amounts, commitments.all());
    }

    /** The same, of what has been read already. @param taken by all grants and proposals */
    public List<YearRoom> rooms(long id, List<YearAmount> amounts, List<Commitment> taken) {
        Collection<FinancialYear> years =
                amounts.stream().map(YearAmount::year).distinct().toList();
        Map<FinancialYear, YearBudget> budgeted = budgets.of(years);
        return amounts.stream()
                .map(one -> new YearRoom(one, budgeted.get(one.year()), taken, id))
                .toList();
    }

    /**
     * The § is adjusted: the money is bound, also when it is more for an insats that is under way. The board may no longer be undone,
     * so what has changed meanwhile stops nothing; an insats that was taken back or has ended gets no money, and the proposal says why.
     */
    public void grant(long id, BudgetDecision decision) {
        Grant grant = grants.grant(id);
        Insats insats = held(grant);
        if (insats.stage() == InsatsStage.BOARD) {
            insats.step(InsatsStage.AGREEMENT, decision.date());
            grant.decide(decision);
        } else if (insats.stage().isUnderWay()) {
            grant.decide(decision);
        } else {
            lapse(grant, insats, decision);
            return;
        }
        applications.decided(insats.id(), BoardAnswer.yes(decision));
    }

    /** The board said no; an insats that is under way goes on as it is. @param reason what it said; may be empty */
    public void refuse(long id, BudgetDecision decision, String reason) {
        Grant grant = grants.grant(id);
        Insats insats = held(grant);
        grant.refuse(decision, reason);
        if (insats.stage() == InsatsStage.BOARD) {
            insats.step(InsatsStage.REFUSED, decision.date());
        }
        applications.decided(insats.id(), BoardAnswer.no(decision, reason));
    }

    /** The board wants it prepared further. @param reason what it said; may be empty */
    public void referBack(long id, BudgetDecision decision, String reason) {
        Grant grant = grants.grant(id);
        Insats insats = held(grant);
        if (insats.stage() == InsatsStage.BOARD) {
            grant.comeBack(reason);
            insats.step(InsatsStage.PREPARATION, decision.date());
        } else if (insats.stage().isUnderWay()) {
            grant.comeBack(reason);
        } else {
            lapse(grant, insats, decision);
        }
    }

    /** The application first, as its writers take the two, so that nobody waits for the other in a circle. */
    private Insats held(Grant grant) {
        applications.hold(grant.insatsId());
        return grants.held(grant.insatsId());
    }

    private static void lapse(Grant grant, Insats insats, BudgetDecision decision) {
        grant.lapse(decision, AgendaRecords.language().text("insats.grant.lapsedBecause", insats.stage()));
    }
}
