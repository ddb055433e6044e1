package se.tross.insats;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.insats.portfolio.PortfolioOverviews;
import se.tross.insats.portfolio.PortfolioRow;
import se.tross.shared.access.OneLook;

/** One insats: {@code /insats/insats?id=}. */
@Named
@ViewScoped
public class InsatsPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OneLook oneLook;

    @Inject
    private PortfolioOverviews portfolio;

    private PortfolioRow row;
    private Cooperation together;

    public void load() {
        row = oneLook.at(() -> {
            PortfolioRow found = portfolio.row(recordId());
            together = cooperationOf(found.insats());
            return found;
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
}
