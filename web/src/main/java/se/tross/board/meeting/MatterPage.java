package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;

/** One matter: {@code /board/matter?id=}. Who may not know what a secret one is about sees that there is one. */
@Named
@ViewScoped
public class MatterPage extends OneMatterPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeMatter changeMatter;

    @Inject
    private Visitor visitor;

    public void load() {
        loadMatter();
    }

    public String remove() {
        changeMatter.remove(recordId(), getMatter().version());
        return "/board/meeting?faces-redirect=true&id=" + getMeeting().id() + "&removed=" + recordId();
    }

    /** Whether the matter may be changed here and now by this visitor. */
    public boolean isEditable() {
        return visitor.may(Permission.BOARD_PREPARE)
                && getDetail().refusalsOfTouching().isEmpty();
    }
}
