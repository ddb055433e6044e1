package se.tross.insats;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.insats.contact.ContactOverview;
import se.tross.insats.contact.ContactOverviews;
import se.tross.insats.financing.FinancingOverview;
import se.tross.insats.financing.FinancingOverviews;
import se.tross.insats.portfolio.PortfolioOverviews;
import se.tross.insats.portfolio.PortfolioRow;
import se.tross.shared.access.OneLook;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One insats: {@code /insats/insats?id=}. */
@Named
@ViewScoped
public class InsatsPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private History histories;

    @Inject
    private OneLook oneLook;

    @Inject
    private PortfolioOverviews portfolio;

    @Inject
    private ContactOverviews contactOverviews;

    @Inject
    private FinancingOverviews financingOverviews;

    private PortfolioRow row;
    private Cooperation together;
    private List<ContactOverview> contacts;
    private List<FinancingOverview> financing;
    private HistoryPage history;

    public void load() {
        history = oneLook.at(() -> {
            row = portfolio.row(recordId());
            show(row.insats());
            together = cooperation();
            contacts = contactOverviews.of(row.insats().id());
            financing = financingOverviews.of(row.insats().id());
            return histories.of("insats_insats", getInsats().id(), 0);
        });
    }

    public Cooperation getTogether() {
        return together;
    }

    /** What keeps these from doing it together; told, since an idea may be on its way. */
    public List<InsatsRefusal> getLacks() {
        return together.refusals(getInsats().classification().direction());
    }

    /** The insats among all: its money, and what it waits for. */
    public PortfolioRow getRow() {
        return row;
    }

    /** Whether it runs or has ended, so that there is something to say of its end. */
    public boolean isEnding() {
        return switch (getInsats().stage()) {
            case RUNNING, FINAL_REPORT, FOLLOW_UP, IMPLEMENTED, NOT_IMPLEMENTED, ENDED -> true;
            default -> false;
        };
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

    public HistoryPage getHistory() {
        return history;
    }
}
