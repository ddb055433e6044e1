package se.tross.board.meeting;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one matter share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneMatterPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MatterOverviews overviews;

    private MatterDetail detail;

    @Override
    protected final String path() {
        return "/board/matter";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund has none with this id */
    protected final void loadMatter() {
        detail = overviews.matter(recordId());
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
}
