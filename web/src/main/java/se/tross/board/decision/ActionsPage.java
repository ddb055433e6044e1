package se.tross.board.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.shared.frame.Language;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** What decisions have left somebody to do: {@code /board/actions}. */
@Named
@ViewScoped
public class ActionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ActionOverviews actionOverviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private boolean nothing;
    private long overdue;
    private TableView table;

    public void load() {
        List<ActionOverview> actions = actionOverviews.actions();
        nothing = actions.isEmpty();
        overdue = actions.stream().filter(ActionOverview::overdue).count();
        table = tables.show(ActionsTable.of(language.texts()), actions);
    }

    public boolean isNothing() {
        return nothing;
    }

    /** How many should have been done. */
    public long getOverdue() {
        return overdue;
    }

    public TableView getTable() {
        return table;
    }
}
