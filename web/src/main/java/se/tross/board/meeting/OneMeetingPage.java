package se.tross.board.meeting;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one meeting share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneMeetingPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingOverviews overviews;

    private MeetingDetail detail;

    @Override
    protected final String path() {
        return "/board/meeting";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadMeeting() {
        detail = overviews.meeting(recordId());
    }

    public MeetingDetail getDetail() {
        return detail;
    }

    public MeetingOverview getMeeting() {
        return detail.overview();
    }
}
