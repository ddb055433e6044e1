package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.frame.Language;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One line of the order of delegation, with what was decided under it: {@code /board/delegation-rule?id=}. */
@Named
@ViewScoped
public class DelegationRulePage extends OneDelegationRulePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private History history;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private HistoryPage histories;
    private TableView table;

    public void load() {
        loadOverview();
        histories = history.of("board_delegation_rule", recordId(), 0);
        table = tables.show(
                DelegatedDecisionsTable.of(language.texts()), getOverview().decisions());
    }

    public TableView getTable() {
        return table;
    }

    public HistoryPage getHistory() {
        return histories;
    }
}
