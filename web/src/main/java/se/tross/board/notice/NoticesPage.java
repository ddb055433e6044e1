package se.tross.board.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The notice board, for everybody: {@code /public/notices?f=}. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeOverviews overviews;

    private List<NoticeOverview> notices = List.of();

    public void load() {
        notices = overviews.posted();
    }

    /** What hangs there now. */
    public List<NoticeOverview> getHanging() {
        return notices.stream().filter(NoticeOverview::onBoard).toList();
    }

    /** What has hung there. */
    public List<NoticeOverview> getFormer() {
        return notices.stream().filter(notice -> !notice.onBoard()).toList();
    }
}
