package se.tross.shared.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything that happened in the förbund, the latest first, a hundred rows at a time. */
@Named
@RequestScoped
public class TrailPage {

    @Inject
    private History history;

    private long before;
    private HistoryPage events;

    public void load() {
        events = history.all(Math.max(before, 0));
    }

    public HistoryPage getEvents() {
        return events;
    }

    /** The event to read on from, further back; 0 for the latest. */
    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }
}
