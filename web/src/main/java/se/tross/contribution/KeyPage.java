package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.contribution.KeyRefusal.KeyUsedByDecidedPlan;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One allocation key: what it says, what rests on it, and whether it may still be changed. */
@Named
@ViewScoped
public class KeyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private History histories;

    @Inject
    private AllocationKeyOverviews keys;

    @Inject
    private Clock clock;

    private String id;
    private String before;
    private KeyDetail key;
    private HistoryPage history;
    private List<KeyLine> lines;
    private KeyState state;

    public void load() {
        key = keys.key(AddressParts.id(id).orElseThrow(() -> new Refused(new AccessRefusal.NotFound())));
        lines = KeyLine.of(key);
        history = histories.of(
                "contribution_key", key.id(), AddressParts.id(before).orElse(0L));
        state = KeyState.of(key.terms().validity(), LocalDate.now(clock));
    }

    /** Why the key cannot be changed; null when it can. */
    public ContributionRefusal getChangeRefusal() {
        return key.decidedYears().isEmpty() ? null : new KeyUsedByDecidedPlan(key.decidedYears());
    }

    public Period getValidity() {
        return key.terms().validity();
    }

    public boolean isMixed() {
        return lines.stream().anyMatch(line -> line.second() != null);
    }

    public KeyState getState() {
        return state;
    }

    public KeyDetail getKey() {
        return key;
    }

    public List<KeyLine> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public HistoryPage getHistory() {
        return history;
    }

    /** Where the history goes on, further back; empty when there is no more. */
    public String getMore() {
        return history.before() == 0 ? "" : "?id=" + key.id() + "&before=" + history.before();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
