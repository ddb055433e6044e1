package se.tross.board.appeal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.page.RecordPage;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** An appeal, from the day that it came until the court has answered: {@code /board/appeal?id=}. */
@Named
@ViewScoped
public class AppealPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AppealOverviews appealOverviews;

    @Inject
    private OneLook oneLook;

    @Inject
    private RecordAppeal recordAppeal;

    @Inject
    private History histories;

    @Inject
    private Visitor visitor;

    private AppealDetail detail;
    private AppealForm form;
    private String mistake;
    private HistoryPage history;

    @Override
    protected final String path() {
        return "/board/appeal";
    }

    public void load() {
        detail = oneLook.at(this::look);
        form = AppealForm.of(detail.row().terms());
    }

    private AppealDetail look() {
        AppealDetail found = appealOverviews.appeal(recordId());
        history = visitor.may(Permission.BOARD_SECRET_READ)
                ? histories.of("board_appeal", found.row().id(), 0)
                : null;
        return found;
    }

    public String save() {
        recordAppeal.change(detail.row().id(), detail.row().version(), form.terms());
        return done("board.appeal.saved");
    }

    public String strike() {
        recordAppeal.strike(detail.row().id(), detail.row().version(), mistake);
        return done("board.appeal.struck");
    }

    public AppealDetail getDetail() {
        return detail;
    }

    public AppealForm getForm() {
        return form;
    }

    public String getMistake() {
        return mistake;
    }

    public void setMistake(String newMistake) {
        mistake = newMistake;
    }

    /** What happened to it; null for those who may not know of what is secret. */
    public HistoryPage getHistory() {
        return history;
    }
}
