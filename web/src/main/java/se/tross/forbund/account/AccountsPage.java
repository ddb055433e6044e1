package se.tross.forbund.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** Who may sign in, and as what: {@code /forbund/accounts}. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountOverviews overviews;

    @Inject
    private AccountTable accountTable;

    @Inject
    private Tables tables;

    private TableView table;

    public void load() {
        table = tables.show(accountTable.model(), overviews.accounts());
    }

    public TableView getTable() {
        return table;
    }
}
