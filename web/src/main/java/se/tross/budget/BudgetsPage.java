package se.tross.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** The budgets of all years: what was decided, what is proposed or drafted, and the year that matters now in figures. */
@Named
@ViewScoped
public class BudgetsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private String id;
    private List<VersionRow> rows = List.of();
    private TableView table;

    /**
     * Loads the list; an address that names a version by its id, as the history does, leads on to it. A draft that has been
     * discarded leads whoever can take it back to the bin.
     */
    public String load() {
        List<BudgetYear> years = overviews.years();
        Optional<VersionOverview> named = AddressParts.id(id)
                .flatMap(wanted -> years.stream()
                        .flatMap(year -> year.versions().stream())
                        .filter(version -> version.id() == wanted)
                        .findFirst());
        if (named.isPresent()) {
            return "/budget/budget?faces-redirect=true&year=" + named.get().year() + "&version="
                    + named.get().number();
        }
        if (id != null && visitor.may(Permission.BUDGET_EDIT)) {
            return "/budget/bin?faces-redirect=true";
        }
        rows = VersionRow.of(years);
        table = tables.show(BudgetsTable.of(language.texts()), rows);
        return null;
    }

    /** The one whose figures stand on top: this year's or, without one, the latest. */
    public VersionRow getCurrent() {
        int today = LocalDate.now(clock).getYear();
        return rows.stream()
                .filter(row -> row.version().year().year() == today)
                .findFirst()
                .orElseGet(() -> rows.get(0));
    }

    public List<VersionRow> getRows() {
        return rows;
    }

    public TableView getTable() {
        return table;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
