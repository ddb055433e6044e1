package se.tross.board.wheel;

import jakarta.inject.Inject;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** What the pages about one task share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneWheelTaskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WheelOverviews overviews;

    @Inject
    private PageMessages messages;

    private String id;
    private WheelTaskOverview overview;

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadOverview() {
        overview = overviews.task(AddressParts.requiredId(id));
    }

    protected final long recordId() {
        return AddressParts.requiredId(id);
    }

    /** @return the way back to the record, where the sentence about what was done is shown */
    protected final String done(String key, Object... args) {
        messages.done(key, args);
        return "/board/wheel-task?faces-redirect=true&id=" + recordId();
    }

    public WheelTaskOverview getOverview() {
        return overview;
    }

    public String getTitle() {
        return overview.row().terms().title();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
