package se.tross.shared.trail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/** One event with old and new, in words: {@code /trail-entry?seq=}. */
@Named
@ViewScoped
public class TrailEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private History history;

    private String seq;
    private HistoryPage events;

    /** @throws Refused if there is no such event, or the visitor may not see it */
    public void load() {
        if (seq == null || !seq.matches("\\d{1,18}")) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        events = new HistoryPage(List.of(history.entry(Long.parseLong(seq))), 0);
    }

    public String getSeq() {
        return seq;
    }

    public void setSeq(String newSeq) {
        seq = newSeq;
    }

    /** The one event, as a piece of history. */
    public HistoryPage getEvents() {
        return events;
    }
}
