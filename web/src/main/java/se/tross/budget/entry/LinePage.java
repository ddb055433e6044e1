package se.tross.budget.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tross.budget.BudgetDetail;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.BudgetRow;
import se.tross.budget.GoalAreaName;
import se.tross.budget.LineKind;
import se.tross.budget.LineOverviews;
import se.tross.budget.VersionOverview;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Visitor;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Refused;

/** One line of a budget: what it says, for everybody; in a draft it is added, changed, moved and removed here. */
@Named
@ViewScoped
public class LinePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private Visitor visitor;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private LineOverviews lines;

    @Inject
    private SaveLine save;

    @Inject
    private PageMessages messages;

    private String id;
    private String year;
    private String kind;
    private String area;
    private BudgetDetail detail;
    private BudgetRow row;
    private LineForm form;

    public void load() {
        Optional<Long> lineId = AddressParts.id(id);
        if (lineId.isPresent()) {
            detail = overviews.version(lines.versionOf(lineId.get()));
            row = detail.content().row(lineId.get()).orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
            form = LineForm.of(row.terms());
        } else {
            demand.permission(Permission.BUDGET_EDIT);
            detail = overviews.version(AddressParts.year(year), Optional.empty());
            LineKind wanted = kind == null ? LineKind.INSATS : AddressParts.constant(LineKind.class, kind);
            form = LineForm.of(wanted, AddressParts.id(area).orElse(null));
        }
    }

    public String save() {
        if (row == null) {
            save.add(own().id(), form.toTerms(own().year()));
            messages.done("budget.line.added", form.getName());
        } else {
            save.change(row.lineId(), detail.lineVersion(row.lineId()), form.toTerms(own().year()));
            messages.done("budget.line.saved", form.getName());
        }
        return grid();
    }

    /** Removes the line, which can be taken back for thirty days. */
    public String remove() {
        save.remove(row.lineId(), detail.lineVersion(row.lineId()));
        return grid() + "&removed=" + row.lineId();
    }

    public String up() {
        return move(getBefore());
    }

    public String down() {
        return move(getAfter());
    }

    private String move(BudgetRow other) {
        save.move(row.lineId(), other.position());
        messages.done("budget.line.moved", row.name());
        return "/budget/line?faces-redirect=true&id=" + row.lineId();
    }

    private String grid() {
        return "/budget/edit?faces-redirect=true&year=" + own().year();
    }

    /** The line above in the grid; null for the first of its kind and goal area. */
    public BudgetRow getBefore() {
        List<BudgetRow> group = group();
        int at = group.indexOf(row);
        return at > 0 ? group.get(at - 1) : null;
    }

    /** The line below in the grid; null for the last of its kind and goal area. */
    public BudgetRow getAfter() {
        List<BudgetRow> group = group();
        int at = group.indexOf(row);
        return at >= 0 && at + 1 < group.size() ? group.get(at + 1) : null;
    }

    private List<BudgetRow> group() {
        if (row == null) {
            return List.of();
        }
        return detail.content().rows(row.kind()).stream()
                .filter(other ->
                        Objects.equals(other.terms().goalAreaId(), row.terms().goalAreaId()))
                .toList();
    }

    /** Whether the visitor may change it now. */
    public boolean isEditable() {
        return own().isDraft() && visitor.may(Permission.BUDGET_EDIT);
    }

    /** Those that can be chosen, and the one that the line has. */
    public List<GoalAreaName> getAreas() {
        return detail.content().areas().stream()
                .filter(one -> !one.retired() || Objects.equals(one.id(), form.getGoalArea()))
                .toList();
    }

    /** The name of the line's goal area; empty without one. */
    public String getAreaName() {
        return detail.content()
                .area(row.terms().goalAreaId())
                .map(GoalAreaName::name)
                .orElse("");
    }

    /** What the line has, year by year. */
    public List<Amount> getAmounts() {
        return detail.content().years().stream()
                .map(one -> detail.figures().of(one, row))
                .toList();
    }

    public VersionOverview own() {
        return detail.overview();
    }

    public BudgetDetail getDetail() {
        return detail;
    }

    public BudgetRow getRow() {
        return row;
    }

    public LineForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
