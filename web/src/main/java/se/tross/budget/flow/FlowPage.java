package se.tross.budget.flow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetDetail;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.VersionOverview;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Refused;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.FinancialYear;

/** The money's way through a year of a budget: a picture, and the same figures in a table. */
@Named
@ViewScoped
public class FlowPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private String year;
    private String version;
    private String of;
    private VersionOverview overview;
    private FlowPicture picture;
    private TableView table;

    public void load() {
        BudgetDetail detail = overviews.version(AddressParts.year(year), AddressParts.revision(version));
        overview = detail.overview();
        FinancialYear shown = AddressParts.yearIfAny(of).orElse(overview.year());
        if (!overview.years().contains(shown)) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        picture = FlowPicture.of(detail.figures(), shown, language.texts());
        List<FlowRow> rows = FlowRow.of(picture.flow(), language.texts());
        table = tables.show(FlowRow.table(Math.max(1, rows.size())), rows);
    }

    public VersionOverview getOverview() {
        return overview;
    }

    public FlowPicture getPicture() {
        return picture;
    }

    public TableView getTable() {
        return table;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
