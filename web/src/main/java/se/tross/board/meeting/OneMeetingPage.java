package se.tross.board.meeting;

import jakarta.inject.Inject;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** What the pages about one meeting share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingOverviews overviews;

    @Inject
    private PageMessages messages;

    private String id;
    private MeetingDetail detail;

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadMeeting() {
        detail = overviews.meeting(AddressParts.requiredId(id));
    }

    protected final long recordId() {
        return AddressParts.requiredId(id);
    }

    protected final String here() {
        return "/board/meeting?faces-redirect=true&id=" + recordId();
    }

    /** @return the way back to the meeting, where the sentence about what was done is shown */
    protected final String done(String key, Object... args) {
        messages.done(key, args);
        return here();
    }

    public MeetingDetail getDetail() {
        return detail;
    }

    public MeetingOverview getMeeting() {
        return detail.overview();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
