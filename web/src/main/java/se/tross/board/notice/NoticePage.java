package se.tross.board.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.board.archive.FileRow;
import se.tross.shared.page.RecordPage;

/** One notice for the office: its days, where it hangs, and its proof: {@code /board/notice?id=}. */
@Named
@ViewScoped
public class NoticePage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeOverviews overviews;

    private NoticeDetail detail;

    @Override
    protected final String path() {
        return "/board/notice";
    }

    public void load() {
        detail = overviews.notice(recordId());
    }

    public NoticeOverview getNotice() {
        return detail.notice();
    }

    /** The archived proof; null as long as the notice hangs. */
    public FileRow getProof() {
        return detail.proof();
    }
}
