package se.tross.contribution.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.forbund.demonstration.DemonstrationPart;

/** The contributions of the demonstration's förbund. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ContributionDemonstration implements DemonstrationPart {

    private static final int PLACE = 3;

    @Inject
    private HallandContributions halland;

    @Inject
    private TwoRiversContributions twoRivers;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        halland.load(forbundId);
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        twoRivers.load(forbundId);
    }
}
