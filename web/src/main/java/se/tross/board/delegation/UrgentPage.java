package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.frame.Language;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** What was decided since it could not wait, and by whose leave: {@code /board/delegation-urgent}. */
@Named
@ViewScoped
public class UrgentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private UrgentOverviews urgentOverviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private UrgentRegister register;
    private TableView table;

    public void load() {
        register = urgentOverviews.register();
        table = tables.show(UrgentDecisionsTable.of(language.texts()), register.decisions());
    }

    public UrgentRegister getRegister() {
        return register;
    }

    public TableView getTable() {
        return table;
    }
}
