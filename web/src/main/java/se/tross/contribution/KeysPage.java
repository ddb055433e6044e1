package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All allocation keys, as a list and on a line of time. */
@Named
@ViewScoped
public class KeysPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AllocationKeyOverviews overviews;

    @Inject
    private Clock clock;

    private List<KeyOverview> keys;
    private KeyTimeline timeline;
    private LocalDate today;

    public void load() {
        keys = overviews.keys();
        today = LocalDate.now(clock);
        timeline = KeyTimeline.of(keys, today);
    }

    public KeyState state(KeyOverview key) {
        return KeyState.of(key.validity(), today);
    }

    public List<KeyOverview> getKeys() {
        return keys;
    }

    public KeyTimeline getTimeline() {
        return timeline;
    }
}
