package se.tross.budget.entry;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.budget.BudgetDetail;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.Cell;
import se.tross.budget.CellRefusal.CellChangedBySomeone;
import se.tross.budget.UnitChoice;
import se.tross.budget.VersionOverview;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Language;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/**
 * The amounts of a draft, typed in a grid. Its script keeps every cell by itself ({@link CellsServlet}); without script the
 * same inputs are kept by a button, and somebody else's amounts are not overwritten either.
 */
@Named
@ViewScoped
public class EditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private SaveCells save;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    private String year;
    private String unit;
    private BudgetDetail detail;
    private UnitChoice shownUnit;
    private EntryLayout layout;

    /** What was typed and not kept, by the cell; without script only. */
    private final Map<String, String> typed = new HashMap<>();

    /** What somebody else has put in a cell, once it has been told. */
    private final Map<String, Money> told = new HashMap<>();

    public void load() {
        demand.permission(Permission.BUDGET_EDIT);
        detail = overviews.version(AddressParts.year(year), Optional.empty());
        shownUnit = UnitChoice.of(unit);
        layOut();
    }

    private void layOut() {
        layout = EntryLayout.of(detail.figures(), shownUnit, language.texts());
    }

    /** Keeps all cells that were changed: all or nothing. @throws Refused if one cannot be read, or somebody has been there */
    public String save() {
        List<TypedCell> changed = changed();
        List<Refusal> refusals = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (TypedCell cell : changed) {
            cell.refusal(shownUnit.unit())
                    .ifPresentOrElse(
                            why -> refusals.add(cell.notKept(layout.nameOf(cell.lineId()), why)),
                            () -> cell.cell(shownUnit.unit()).ifPresent(cells::add));
        }
        Refused.ifAny(refusals);
        try {
            save.saveBlock(own().id(), cells);
        } catch (Refused refused) {
            remember(refused);
            throw refused;
        }
        messages.done("budget.entry.saved", cells.size());
        return here();
    }

    private List<TypedCell> changed() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        List<TypedCell> changed = new ArrayList<>();
        typed.clear();
        for (EntryRow row : layout.lines()) {
            for (EntryCell cell : row.cells()) {
                String text = sent.getOrDefault(cell.id(), cell.text());
                if (!text.strip().equals(cell.text())) {
                    typed.put(cell.id(), text);
                    Money expected = told.getOrDefault(cell.id(), cell.amount());
                    changed.add(new TypedCell(row.lineId(), cell.year(), expected, text));
                }
            }
        }
        return changed;
    }

    /** Who saves once more has read what the other wrote, and means it. */
    private void remember(Refused refused) {
        for (Refusal refusal : refused.refusals()) {
            if (refusal instanceof CellChangedBySomeone clash) {
                told.put(clash.field(), clash.theirs());
            }
        }
    }

    private String here() {
        return "/budget/edit?faces-redirect=true&year=" + own().year() + "&unit=" + shownUnit.getSign();
    }

    /** What stands in an input: what was typed and refused, else what is kept. */
    public String text(EntryCell cell) {
        return typed.getOrDefault(cell.id(), cell.text());
    }

    public boolean isNoLines() {
        return layout.lines().isEmpty();
    }

    public VersionOverview own() {
        return detail.overview();
    }

    public BudgetDetail getDetail() {
        return detail;
    }

    public EntryLayout getLayout() {
        return layout;
    }

    public UnitChoice unit() {
        return shownUnit;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
