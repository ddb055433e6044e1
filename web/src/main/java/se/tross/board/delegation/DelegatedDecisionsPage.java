package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.frame.Language;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** Everything that was decided under the order of delegation: {@code /board/delegation-decisions}. */
@Named
@ViewScoped
public class DelegatedDecisionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationOverviews delegationOverviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private TableView table;

    public void load() {
        table = tables.show(DelegatedDecisionsTable.of(language.texts()), delegationOverviews.decisions());
    }

    public TableView getTable() {
        return table;
    }
}
