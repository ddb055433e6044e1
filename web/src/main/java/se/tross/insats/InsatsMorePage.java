package se.tross.insats;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.insats.contact.ContactOverview;
import se.tross.insats.contact.ContactOverviews;
import se.tross.insats.financing.FinancingOverview;
import se.tross.insats.financing.FinancingOverviews;
import se.tross.insats.financing.JointCost;
import se.tross.shared.access.OneLook;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** What one seldom asks of an insats: changes, financing, people, history: {@code /insats/more?id=}. */
@Named
@ViewScoped
public class InsatsMorePage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private History histories;

    @Inject
    private OneLook oneLook;

    @Inject
    private ContactOverviews contactOverviews;

    @Inject
    private FinancingOverviews financingOverviews;

    private List<ContactOverview> contacts;
    private List<FinancingOverview> financing;
    private HistoryPage history;

    public void load() {
        history = oneLook.at(() -> {
            loadInsats();
            contacts = contactOverviews.of(getInsats().id());
            financing = financingOverviews.of(getInsats().id());
            return histories.of("insats_insats", getInsats().id(), 0);
        });
    }

    /** Whether only a decision changes its time, goals and owner. */
    public boolean isAmendable() {
        return getInsats().stage().isGranted() && !getInsats().stage().isFinal();
    }

    public List<ContactOverview> getContacts() {
        return contacts;
    }

    public List<FinancingOverview> getFinancing() {
        return financing;
    }

    /** What all förbund pay together, when they are several. */
    public JointCost getJoint() {
        return JointCost.of(financing.stream().map(FinancingOverview::terms).toList());
    }

    public HistoryPage getHistory() {
        return history;
    }
}
