package se.tross.board.appeal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.board.decision.DecisionDetail;
import se.tross.board.decision.DecisionOverview;
import se.tross.board.decision.DecisionOverviews;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** An appeal of a decision has come in: {@code /board/appeal-add?decision=}. */
@Named
@ViewScoped
public class AppealAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionOverviews decisionOverviews;

    @Inject
    private AppealOverviews appealOverviews;

    @Inject
    private OneLook oneLook;

    @Inject
    private RecordAppeal recordAppeal;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private final AppealForm form = new AppealForm();
    private String decisionId;
    private DecisionOverview decision;
    private AppealState state;

    public void load() {
        demand.permission(Permission.BOARD_RECORD);
        decision = oneLook.at(this::look).overview();
    }

    private DecisionDetail look() {
        DecisionDetail found = decisionOverviews.decision(AddressParts.requiredId(decisionId));
        state = appealOverviews.of(found.overview()).state();
        return found;
    }

    public String register() {
        long id = recordAppeal.register(decision.id(), form.terms());
        pageMessages.done("board.appeal.registered", decision.cited());
        return "/board/appeal?faces-redirect=true&id=" + id;
    }

    public AppealForm getForm() {
        return form;
    }

    public DecisionOverview getDecision() {
        return decision;
    }

    /** How far the decision has come before this appeal. */
    public AppealState getState() {
        return state;
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String newDecisionId) {
        decisionId = newDecisionId;
    }
}
