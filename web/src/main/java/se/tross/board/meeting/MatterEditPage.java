package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.board.vote.MajorityRule;
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
    private List<MajorityRule> decisionTypes;
    private MatterForm form;

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        loadMatter();
        preparers = matterOverviews.preparers();
        decisionTypes = matterOverviews.decisionTypes(getMeeting().date());
        form = MatterForm.of(getMatter().terms());
    }

    public String save() {
        changeMatter.change(recordId(), getMatter().version(), form.terms());
        return done("board.matter.changed", form.getTitle());
    }

    public List<String> getPreparers() {
        return preparers;
    }

    /** Those that need a qualified majority on the meeting's day (L27). */
    public List<MajorityRule> getDecisionTypes() {
        return decisionTypes;
    }

    public MatterForm getForm() {
        return form;
    }
}
