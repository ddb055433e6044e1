package se.tross.budget.comparison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.VersionOverview;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/**
 * Any two versions side by side, of one year or of two. Without both in the address: the latest version beside the one that
 * it started from, else beside the year before.
 */
@Named
@ViewScoped
public class ComparePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ComparisonOverviews comparisons;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private String a;
    private String b;
    private ComparedBudgets compared;
    private BudgetComparison comparison;
    private List<VersionOverview> versions = List.of();
    private TableView table;

    public void load() {
        Long before = AddressParts.id(a).orElse(null);
        Long after = AddressParts.id(b).orElse(null);
        if (before != null && after != null) {
            compared = comparisons.compare(before, after);
        } else if (after != null) {
            compared = comparisons.withPredecessor(after).orElse(null);
            versions = compared == null ? overviews.versions() : List.of();
        } else {
            compared = comparisons.latest().orElse(null);
        }
        if (compared != null) {
            versions = compared.versions();
            comparison = compared.comparison();
            table = tables.show(
                    CompareTable.of(compared, comparison.lines().size(), language.texts()), comparison.lines());
        }
    }

    /** Whether there are two versions to choose from. */
    public boolean isChoosable() {
        return versions.size() > 1;
    }

    public long count(LineState state) {
        return comparison.lines().stream().filter(line -> line.state() == state).count();
    }

    public long getAdded() {
        return count(LineState.NEW);
    }

    public long getDropped() {
        return count(LineState.DROPPED);
    }

    public long getChanged() {
        return count(LineState.CHANGED);
    }

    public ComparedBudgets getCompared() {
        return compared;
    }

    public BudgetComparison getComparison() {
        return comparison;
    }

    public List<VersionOverview> getVersions() {
        return versions;
    }

    public TableView getTable() {
        return table;
    }

    public String getA() {
        return a;
    }

    public void setA(String a) {
        this.a = a;
    }

    public String getB() {
        return b;
    }

    public void setB(String b) {
        this.b = b;
    }
}
