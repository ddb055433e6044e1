package se.tross.board.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.board.appeal.AppealOverviews;
import se.tross.board.appeal.AppealsOfDecision;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Visitor;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** A decision: {@code /board/decision?id=}. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionOverviews decisionOverviews;

    @Inject
    private OneLook oneLook;

    @Inject
    private AppealOverviews appealOverviews;

    @Inject
    private History histories;

    @Inject
    private Visitor visitor;

    private String id;
    private DecisionDetail detail;
    private AppealsOfDecision appeals;
    private HistoryPage history;

    public void load() {
        detail = oneLook.at(this::look);
    }

    private DecisionDetail look() {
        DecisionDetail found = decisionOverviews.decision(AddressParts.requiredId(id));
        appeals = appealOverviews.of(found.overview());
        history = visitor.may(Permission.BOARD_SECRET_READ)
                ? histories.of("board_decision", found.overview().id(), 0)
                : null;
        return found;
    }

    /** What happened to it; null for those who may not know of what is secret. */
    public HistoryPage getHistory() {
        return history;
    }

    /** Whether it can be appealed, and who has. */
    public AppealsOfDecision getAppeals() {
        return appeals;
    }

    public DecisionDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
