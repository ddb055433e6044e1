package se.tross.board.meeting;

import jakarta.inject.Inject;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** What the pages about one matter share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneMatterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MatterOverviews overviews;

    @Inject
    private PageMessages messages;

    private String id;
    private MatterDetail detail;

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadMatter() {
        detail = overviews.matter(AddressParts.requiredId(id));
    }

    protected final long recordId() {
        return AddressParts.requiredId(id);
    }

    protected final String here() {
        return "/board/matter?faces-redirect=true&id=" + recordId();
    }

    /** @return the way back to the matter, where the sentence about what was done is shown */
    protected final String done(String key, Object... args) {
        messages.done(key, args);
        return here();
    }

    public MatterDetail getDetail() {
        return detail;
    }

    public MatterOverview getMatter() {
        return detail.matter();
    }

    public MeetingOverview getMeeting() {
        return detail.meeting();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
