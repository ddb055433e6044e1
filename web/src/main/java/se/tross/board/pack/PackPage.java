package se.tross.board.pack;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.board.meeting.MeetingOverview;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** The document pack of a meeting: {@code /board/pack?id=} with the meeting's id; and how it stands, on the meeting's page. */
@Named
@ViewScoped
public class PackPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PackOverviews overviews;

    @Inject
    private BoardPacks packs;

    @Inject
    private PageMessages pageMessages;

    private String id;
    private PackDetail detail;

    public void load() {
        detail = overviews.versions(AddressParts.requiredId(id));
    }

    /** On the page of the meeting. */
    public void load(long meetingId) {
        detail = overviews.standing(meetingId);
    }

    /** @throws se.tross.shared.refusal.Refused if no version can be made, or somebody was quicker */
    public String make() {
        long meetingId = getMeeting().id();
        packs.make(meetingId);
        pageMessages.done("board.packs.made");
        return "/board/pack?faces-redirect=true&id=" + meetingId;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public PackDetail getDetail() {
        return detail;
    }

    public MeetingOverview getMeeting() {
        return detail.meeting();
    }
}
