package se.tross.board.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.board.appeal.AppealStates;
import se.tross.shared.access.OneLook;
import se.tross.shared.frame.Language;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** The register of decisions: {@code /board/decisions}. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionOverviews decisionOverviews;

    @Inject
    private OneLook oneLook;

    @Inject
    private AppealStates appealStates;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private boolean nothing;
    private TableView table;

    public void load() {
        table = oneLook.at(() -> {
            List<DecisionOverview> decisions = decisionOverviews.decisions();
            nothing = decisions.isEmpty();
            return tables.show(DecisionsTable.of(language.texts(), appealStates.of(decisions)), decisions);
        });
    }

    public boolean isNothing() {
        return nothing;
    }

    public TableView getTable() {
        return table;
    }
}
