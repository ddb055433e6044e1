package se.tross.budget.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.forbund.demonstration.DemonstrationPart;

/** The budgets of the demonstration's förbund, which rest on their contributions, as the boards find them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BudgetDemonstration implements DemonstrationPart {

    private static final int PLACE = 4;

    @Inject
    private HallandBudget halland;

    @Inject
    private TwoRiversBudget twoRivers;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        halland.propose(forbundId);
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        twoRivers.propose(forbundId);
    }

    @Override
    public void goOnInHalland(long forbundId) {
        halland.goOn(forbundId);
    }

    @Override
    public void goOnInTwoRivers(long forbundId) {
        twoRivers.goOn();
    }
}
