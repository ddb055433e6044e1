package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** Other words for a matter: {@code /board/matter-edit?id=}. */
@Named
@ViewScoped
public class MatterEditPage extends OneMatterPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MatterOverviews matterOverviews;

    @Inject
    private ChangeMatter changeMatter;

    @Inject
    private Demand demand;

    private List<String> preparers;
    private MatterForm form;

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        loadMatter();
        preparers = matterOverviews.preparers();
        form = MatterForm.of(getMatter().terms());
    }

    public String save() {
        changeMatter.change(recordId(), getMatter().version(), form.terms());
        return done("board.matter.changed", form.getTitle());
    }

    public List<String> getPreparers() {
        return preparers;
    }

    public MatterForm getForm() {
        return form;
    }
}
