package se.tross.budget.equity;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tross.budget.BudgetDetail;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.BudgetRow;
import se.tross.budget.Cell;
import se.tross.budget.ExpectedContributions;
import se.tross.budget.LineKind;
import se.tross.budget.VersionOverview;
import se.tross.budget.entry.SaveCells;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.session.Desk;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.FinancialYear;

/**
 * When does saved money run out? A slider for each insats and for the contributions; where they stand is in the address.
 * Nothing is kept until somebody asks for it: then the tried amounts are written into the draft.
 */
@Named
@ViewScoped
public class ReservePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private SaveCells saveCells;

    @Inject
    private Desk desk;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages messages;

    private String year;
    private String version;
    private BudgetDetail detail;
    private Map<String, String> typed = Map.of();
    private ReserveQuestion question;
    private Projection projection;
    private List<ReserveRow> rows = List.of();
    private TableView table;

    public void load() {
        detail = overviews.version(AddressParts.year(year), AddressParts.revision(version));
        typed = new HashMap<>(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        question = ReserveQuestion.read(typed);
        projection = Projection.of(detail.content(), question.sliders());
        rows = ReserveRow.of(projection, detail.figures());
        table = tables.show(ReserveRow.table(language.texts()), rows);
    }

    /** The tried amounts become the draft's, in every year that the budget covers. */
    public String keep() {
        List<Cell> cells = new ArrayList<>();
        for (BudgetRow row : detail.content().rows()) {
            for (FinancialYear of : detail.content().years()) {
                Money tried = question.sliders().of(row, row.in(of));
                if (!tried.equals(row.in(of))) {
                    cells.add(new Cell(row.lineId(), of, row.in(of), tried));
                }
            }
        }
        List<Cell> undo = saveCells.saveBlock(getOverview().id(), cells).undo();
        String here = "/budget/reserve?faces-redirect=true&year="
                + getOverview().year() + "&version=" + getOverview().number();
        if (undo.isEmpty()) {
            messages.done("budget.reserve.kept", 0);
            return here;
        }
        AmountsBefore before = new AmountsBefore(getOverview().id(), undo);
        return here + "&undo=" + desk.keep(visitor.getForbund().forbundId(), before);
    }

    /** Whether there is anything that can be written into this version by this visitor. */
    public boolean isKeepable() {
        return getOverview().isDraft()
                && visitor.may(Permission.BUDGET_EDIT)
                && !question.sliders().lines().isEmpty();
    }

    /** Whether the contributions are tried: they are no amounts of the budget, so they are not kept. */
    public boolean isStateMoved() {
        return question.sliders().statePercent().signum() != 0;
    }

    public boolean isMoved() {
        return question.sliders().isMoved();
    }

    /** Until when saved money lasts, in words. */
    public String getUntil() {
        return ReserveWords.until(projection, detail.content().openingEquity(), language.texts());
    }

    public String getTone() {
        return projection.end().isPresent() ? "warn" : "good";
    }

    /** Whether some year has more saved than the ladder calls reasonable. */
    public boolean isAboveLadder() {
        return rows.stream().anyMatch(ReserveRow::isAbove);
    }

    public ReserveSlider getState() {
        ExpectedContributions expected =
                detail.content().contributionsIn(getOverview().year());
        return slider(
                ReserveQuestion.STATE,
                language.texts().text("budget.reserve.state"),
                expected.amount().money(),
                question.sliders().ofContributions(expected.amount().money()));
    }

    public List<ReserveSlider> getInsatser() {
        return detail.content().rows(LineKind.INSATS).stream()
                .map(row -> slider(
                        ReserveQuestion.LINE + row.lineKey(),
                        row.name(),
                        row.in(getOverview().year()),
                        question.sliders().of(row, row.in(getOverview().year()))))
                .toList();
    }

    private ReserveSlider slider(String field, String name, Money amount, Money tried) {
        Refusal refusal = question.refusals().get(field);
        return new ReserveSlider(
                field,
                name,
                amount,
                tried,
                typed.getOrDefault(field, ""),
                refusal == null ? "" : language.texts().text(refusal));
    }

    public ReserveChart getChart() {
        return ReserveChart.of(
                projection, detail.content().openingEquity(), language.texts().text("budget.reserve.start"));
    }

    public VersionOverview getOverview() {
        return detail.overview();
    }

    public BudgetDetail getDetail() {
        return detail;
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
}
