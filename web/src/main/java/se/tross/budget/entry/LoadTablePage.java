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
import se.tross.budget.Cell;
import se.tross.budget.EntryRefusal.SuggestionsOpen;
import se.tross.budget.LineTerms;
import se.tross.budget.VersionOverview;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Language;
import se.tross.shared.importing.TableLimits;
import se.tross.shared.refusal.Refused;

/**
 * A budget table read into a draft in two steps: the file or the pasted cells, then what each row would do, for somebody to
 * look at. Nothing is kept before the last button, and then all of it or nothing.
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
    private Language language;

    @Inject
    private PageMessages messages;

    private String year;
    private String tooLarge;
    private BudgetDetail detail;
    private transient Part file;
    private String pasted;
    private TableState state;
    private ImportPreview preview;

    public void load() {
        demand.permission(Permission.BUDGET_EDIT);
        detail = overviews.version(AddressParts.year(year), Optional.empty());
    }

    /** Step 1 to 2. @throws Refused with a sentence beside the upload, if the table cannot be read */
    public void read() throws IOException {
        Refused.ifAny(own().refusalsOfChange());
        state = TableState.read(
                file,
                pasted,
                language.texts().text("budget.import.pasted"),
                detail.content().years());
        understand();
    }

    /** Reads the table anew with the columns and answers that were chosen. */
    public void understand() {
        preview = null;
        preview = state.preview(detail.content());
    }

    public void startOver() {
        state = null;
        preview = null;
    }

    /** @throws Refused if a row is wrong or not answered, or somebody has been in a cell meanwhile */
    public String take() {
        understand();
        Refused.ifAny(preview.refusals());
        int open = preview.rows(ImportMatch.SUGGESTED).size();
        if (open > 0) {
            throw new Refused(new SuggestionsOpen(open));
        }
        List<NewLine> added =
                preview.rows(ImportMatch.NEW).stream().map(this::line).toList();
        List<Cell> changed = preview.changes().stream()
                .map(change -> new Cell(change.lineId(), change.year(), change.expected(), change.amount()))
                .toList();
        load.load(own().id(), added, changed);
        messages.done("budget.import.done", added.size(), changed.size());
        return "/budget/edit?faces-redirect=true&year=" + own().year();
    }

    private NewLine line(PreviewRow row) {
        LineTerms bare = LineTerms.of(row.kind(), row.name(), row.goalAreaId());
        LineTerms terms = new LineTerms(
                bare.kind(),
                bare.name(),
                bare.goalAreaId(),
                "",
                null,
                null,
                "",
                false,
                "",
                language.texts().text("budget.import.sourceOf", state.getSource()));
        return new NewLine(terms, row.amounts());
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

    public String getTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(String tooLarge) {
        this.tooLarge = tooLarge;
    }
}
