package se.tross.contribution.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import se.tross.forbund.NewForbund;
import se.tross.forbund.demonstration.DemonstrationAccounts;
import se.tross.forbund.demonstration.DemonstrationForbund;

/** Fills an empty database with two förbund to look at: everything or, if anything fails, nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoadDemonstration {

    @Inject
    private NewForbund newForbund;

    @Inject
    private DemonstrationForbund forbund;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private HallandContributions halland;

    @Inject
    private TwoRiversContributions twoRivers;

    /**
     * @param passwords of the demonstration accounts, by user name
     * @return whether anything was loaded; false when there is a förbund already
     */
    public boolean load(Map<String, String> passwords) {
        if (!newForbund.isNeeded()) {
            return false;
        }
        // The organisation numbers are made up: nobody has them.
        long first = forbund.load("Samordningsförbundet i Halland", "Halland", "222000-9910", "Halmstad", "halland");
        Map<String, Long> accountIds = accounts.load(first, passwords);
        halland.load(first);
        long second = forbund.load(
                "Samordningsförbundet Två Älvar (påhittat)", "Två Älvar", "222000-9928", "Almforsa", "two-rivers");
        accounts.loadInSecond(second, accountIds);
        twoRivers.load(second);
        return true;
    }
}
