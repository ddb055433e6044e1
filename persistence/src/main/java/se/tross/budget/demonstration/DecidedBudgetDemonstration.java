package se.tross.budget.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.forbund.demonstration.DemonstrationPart;

/** What came of the budgets when the boards had decided on them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DecidedBudgetDemonstration implements DemonstrationPart {

    private static final int PLACE = 20;

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
        halland.goOn(forbundId);
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        twoRivers.goOn();
    }
}
