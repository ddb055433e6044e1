package se.tross.forbund.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import se.tross.forbund.NewForbund;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.SystemActor;

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
    private CurrentActor currentActor;

    @Inject
    @Any
    private Instance<DemonstrationPart> parts;

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
        inOrder(first, part -> part.loadHalland(first));
        inOrder(first, part -> part.goOnInHalland(first));
        long second = forbund.load(
                "Samordningsförbundet Två Älvar (påhittat)", "Två Älvar", "222000-9928", "Almforsa", "two-rivers");
        accounts.loadInSecond(second, accountIds);
        inOrder(second, part -> part.loadTwoRivers(second));
        inOrder(second, part -> part.goOnInTwoRivers(second));
        return true;
    }

    /** Tross itself does it, since nobody is signed in yet. */
    private void inOrder(long forbundId, Consumer<DemonstrationPart> step) {
        currentActor.become(SystemActor.in(forbundId));
        parts.stream().sorted(Comparator.comparingInt(DemonstrationPart::place)).forEach(step);
        currentActor.leave();
    }
}
