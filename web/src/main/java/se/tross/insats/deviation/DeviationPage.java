package se.tross.insats.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.shared.access.OneLook;
import se.tross.shared.page.RecordPage;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One deviation: {@code /insats/deviation?id=}. */
@Named
@ViewScoped
public class DeviationPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DeviationOverviews overviews;

    @Inject
    private History histories;

    @Inject
    private OneLook oneLook;

    private DeviationOverview deviation;
    private List<ToldOverview> told;
    private HistoryPage history;

    @Override
    protected String path() {
        return "/insats/deviation";
    }

    public void load() {
        history = oneLook.at(() -> {
            deviation = overviews.deviation(recordId());
            told = overviews.told(recordId());
            return histories.of("insats_deviation", recordId(), 0);
        });
    }

    public DeviationOverview getDeviation() {
        return deviation;
    }

    public List<ToldOverview> getTold() {
        return told;
    }

    public HistoryPage getHistory() {
        return history;
    }
}
