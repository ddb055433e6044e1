package se.tross.budget.entry;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tross.budget.BudgetDetail;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.VersionOverview;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.importing.TableLimits;
import se.tross.shared.importing.UploadedTable;
import se.tross.shared.refusal.Refused;
import se.tross.shared.session.Desk;

/**
 * A budget table read into a draft in two steps: the file or the pasted cells, then what each row would do, for somebody to
 * look at. Nothing is kept before the last button, and then all of it or nothing; till then it lies on the {@link Desk}.
 */
@Named
@ViewScoped
public class LoadTablePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private LoadTable load;

    @Inject
    private Desk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    private String year;
    private String tooLarge;
    private String table;
    private BudgetDetail detail;
    private transient Part file;
    private String pasted;
    private TableState state;
    private ImportPreview preview;

    public String load() {
        demand.permission(Permission.BUDGET_EDIT);
        detail = overviews.version(AddressParts.year(year), Optional.empty());
        return table == null ? null : takeUp();
    }

    /** The table that the address names, as far as one had come with it. */
    private String takeUp() {
        state = AddressParts.id(table)
                .flatMap(number -> desk.find(TableState.class, forbundId(), number))
                .filter(kept -> kept.isOf(detail.content().years()))
                .orElse(null);
        if (state == null) {
            messages.done("shared.import.gone");
            return here();
        }
        try {
            understand();
        } catch (Refused columnsMissing) {
            messages.refuse(columnsMissing.refusals());
        }
        return null;
    }

    /** Step 1 to 2. @throws Refused with a sentence beside the upload, if the table cannot be read */
    public String read() throws IOException {
        Refused.ifAny(own().refusalsOfChange());
        String nameOfPasted = language.texts().text("budget.import.pasted");
        TableState read = new TableState(
                UploadedTable.read(file, pasted, nameOfPasted), detail.content().years());
        return here() + "&table=" + desk.keep(forbundId(), read);
    }

    /** Reads the table anew with the columns and answers that were chosen. */
    public void understand() {
        preview = null;
        preview = state.preview(detail.content());
    }

    public String startOver() {
        AddressParts.id(table).ifPresent(desk::drop);
        return here();
    }

    private String here() {
        return "/budget/import?faces-redirect=true&year=" + own().year();
    }

    private long forbundId() {
        return visitor.getForbund().forbundId();
    }

    /** @throws Refused if a row is wrong or not answered, or somebody has been in a cell meanwhile */
    public String take() {
        understand();
        TakenRows rows = TakenRows.of(preview, language.texts().text("budget.import.sourceOf", state.getSource()));
        load.load(own().id(), rows.added(), rows.changed());
        AddressParts.id(table).ifPresent(desk::drop);
        messages.done("budget.import.done", rows.added().size(), rows.changed().size());
        return "/budget/edit?faces-redirect=true&year=" + own().year();
    }

    /** Which rows become no line, and why. */
    public String words(PassedOver passed) {
        String rows = passed.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return language.texts().text("budget.import.passed." + passed.reason(), rows);
    }

    /** The columns to choose among. */
    public List<SelectItem> getColumns() {
        return TableColumns.of(state, language.texts());
    }

    public int getMostBytes() {
        return TableLimits.DEFAULT.bytes();
    }

    public boolean isTooLargeFile() {
        return tooLarge != null;
    }

    public VersionOverview own() {
        return detail.overview();
    }

    public BudgetDetail getDetail() {
        return detail;
    }

    public TableState getState() {
        return state;
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public String getTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(String tooLarge) {
        this.tooLarge = tooLarge;
    }
}
