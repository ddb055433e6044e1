package se.tross.insats;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    private Cooperation together;
    private HistoryPage history;

    public void load() {
        history = oneLook.at(() -> {
            loadInsats();
            together = cooperation();
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

    public HistoryPage getHistory() {
        return history;
    }
}
