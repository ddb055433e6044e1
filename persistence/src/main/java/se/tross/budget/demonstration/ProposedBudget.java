package se.tross.budget.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.board.demonstration.AwaitsTheBoard;
import se.tross.board.meeting.DecisionSubject;
import se.tross.budget.BudgetMatter;

/** The budget that the demonstration's board decides on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ProposedBudget implements AwaitsTheBoard {

    @Inject
    private DemonstrationBudgets budgets;

    @Override
    public String type() {
        return BudgetMatter.TYPE;
    }

    @Override
    public DecisionSubject subject() {
        return BudgetMatter.subject(budgets.ofYear(2018).version().id());
    }
}
