package se.tross.budget.reallocation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.budget.BudgetDecision;
import se.tross.budget.BudgetRow;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.FinancialYear;

/**
 * Moves money between lines of the decided budget: within the charter's limit the förbundschef decides by delegation, above
 * it the board. What the board decided first stays in sight.
 */
@Named
@ViewScoped
public class ReallocatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private ReallocationOverviews overviews;

    @Inject
    private Reallocate reallocate;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages messages;

    private String year;
    private String move;
    private ReallocationGround ground;
    private MoveForm form = new MoveForm();
    private KeptMove proposal;
    private String paragraph;
    private LocalDate date;
    private TableView lines;
    private TableView moves;

    /** Loads the decided budget of the year; an address that names a proposal asks for the board's decision. */
    public void load() {
        ground = overviews.ground(AddressParts.year(year));
        AddressParts.id(move).ifPresent(this::ask);
        Reallocations reallocations = ground.reallocations();
        lines = tables.show(MovedTable.of(ground), MovedLine.of(reallocations, ground.content(), getBudgetYear()));
        boolean decides = visitor.may(Permission.BUDGET_DECIDE);
        moves = tables.show(MovesTable.of(ground, language.texts(), decides), ground.moves());
    }

    private void ask(long id) {
        demand.permission(Permission.BUDGET_DECIDE);
        proposal = ground.moves().stream()
                .filter(one -> one.id() == id && one.status() == ReallocationStatus.PROPOSED)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    public String decideByDelegation() {
        reallocate.decideByDelegation(ground.overview().id(), form.toMove(getBudgetYear()));
        messages.done("budget.reallocate.delegated", form.getAmount());
        return here();
    }

    public String propose() {
        reallocate.propose(ground.overview().id(), form.toMove(getBudgetYear()));
        messages.done("budget.reallocate.proposed", form.getAmount());
        return here();
    }

    public String record() {
        reallocate.recordDecision(proposal.id(), proposal.version(), new BudgetDecision(paragraph, date));
        messages.done("budget.reallocate.recorded", paragraph);
        return here();
    }

    public String reject() {
        reallocate.reject(proposal.id(), proposal.version(), new BudgetDecision(paragraph, date));
        messages.done("budget.reallocate.rejected", paragraph);
        return here();
    }

    private String here() {
        return "/budget/reallocate?faces-redirect=true&year=" + getBudgetYear();
    }

    /** The lines that money is moved between: those of costs. */
    public List<BudgetRow> getCosts() {
        return ground.content().rows().stream()
                .filter(row -> row.kind().isCost())
                .toList();
    }

    /** What a line has left to move, for the choice of lines. */
    public Money left(BudgetRow row) {
        return ground.reallocations().of(row, getBudgetYear()).now().money();
    }

    public String nameOf(long lineId) {
        return ground.content().row(lineId).map(BudgetRow::name).orElse("");
    }

    public FinancialYear getBudgetYear() {
        return ground.overview().year();
    }

    public ReallocationGround getGround() {
        return ground;
    }

    public MoveForm getForm() {
        return form;
    }

    public KeptMove getProposal() {
        return proposal;
    }

    public TableView getLines() {
        return lines;
    }

    public TableView getMoves() {
        return moves;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getMove() {
        return move;
    }

    public void setMove(String move) {
        this.move = move;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
