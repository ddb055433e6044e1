package se.tross.budget.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tross.budget.Budget;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetLine;
import se.tross.budget.BudgetVersion;
import se.tross.budget.ContentReader;
import se.tross.budget.EquityStepTerms;
import se.tross.budget.GoalArea;
import se.tross.budget.OpeningEquity;
import se.tross.budget.PlanYear;
import se.tross.budget.StatusChange;
import se.tross.budget.VersionCopy;
import se.tross.budget.VersionRecords;
import se.tross.budget.check.BudgetFinding;
import se.tross.budget.check.CheckReader;
import se.tross.budget.check.SignedFinding;
import se.tross.budget.entry.LineRecords;
import se.tross.budget.entry.NewLine;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.budget.equity.DisposableDefinition;
import se.tross.budget.equity.EquityStep;
import se.tross.budget.reallocation.Move;
import se.tross.budget.reallocation.Reallocation;
import se.tross.budget.reallocation.ReallocationRules;
import se.tross.budget.reallocation.Reallocations;
import se.tross.budget.text.TextSection;
import se.tross.contribution.ContributionPlan;
import se.tross.contribution.ContributionRecords;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Keeps the demonstration's budgets, through the same rules as what people type. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DemonstrationBudgets {

    static final String EXAMPLE = "Exempel i demonstrationen";

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ContributionRecords contributions;

    @Inject
    private LineRecords lines;

    @Inject
    private VersionRecords versions;

    @Inject
    private VersionCopy copy;

    @Inject
    private CheckReader checks;

    @Inject
    private ContentReader contents;

    @Inject
    private Clock clock;

    /**
     * A budget with its draft.
     *
     * @param budget the budget
     * @param version the draft
     */
    public record Draft(Budget budget, BudgetVersion version) {}

    /** Goal areas in their order. */
    public List<GoalArea> areas(long forbundId, String... names) {
        List<GoalArea> areas = new ArrayList<>();
        for (String name : names) {
            GoalArea area = new GoalArea(forbundId, name, areas.size() + 1, areas);
            entities.persist(area);
            areas.add(area);
        }
        entities.flush();
        return areas;
    }

    /** The definition, and a ladder that nobody has published: it is openly an example. */
    public void equityRules(long forbundId, DefinitionTerms definition) {
        entities.persist(new DisposableDefinition(forbundId, definition, List.of()));
        Money middle = Money.ofKronor(10_000_000);
        List<EquityStep> ladder = new ArrayList<>();
        Stream.of(
                        step(Money.ZERO, middle, 30),
                        step(middle, Money.ofKronor(30_000_000), 20),
                        step(Money.ofKronor(30_000_000), null, 15))
                .forEach(terms -> ladder.add(new EquityStep(forbundId, terms, ladder)));
        ladder.forEach(entities::persist);
        entities.flush();
    }

    private static EquityStepTerms step(Money from, Money below, int percent) {
        return new EquityStepTerms(Period.from(FIRST_DAY), from, below, BigDecimal.valueOf(percent), null, EXAMPLE);
    }

    public Draft draft(long forbundId, int year, OpeningEquity opening, String note) {
        Budget budget = new Budget(forbundId, new FinancialYear(year), Budget.USUAL_YEARS);
        entities.persist(budget);
        BudgetVersion version = new BudgetVersion(budget, opening, now());
        version.remark(note);
        entities.persist(version);
        entities.flush();
        return new Draft(budget, version);
    }

    /** @return the lines, in the order given */
    public List<BudgetLine> lines(Draft draft, List<NewLine> added) {
        return lines.add(draft.version(), draft.budget(), added);
    }

    public void assume(Draft draft, int year, String percent, String why) {
        entities.persist(new PlanYear(draft.version(), new FinancialYear(year), new BigDecimal(percent), why));
    }

    /** @param file beside this class: heading and body, paragraphs apart by bars */
    public void sections(Draft draft, String file) {
        int position = 0;
        for (Map<String, String> row : DemonstrationRows.read(getClass(), file)) {
            position++;
            String body = row.get("body").replace("|", "\n\n");
            entities.persist(new TextSection(draft.version(), position, row.get("heading"), body));
        }
        entities.flush();
    }

    public void carryOver(Draft from, Draft to) {
        copy.carryOver(from.version(), from.budget(), to.version(), to.budget());
        entities.flush();
    }

    /** Signs away the first thing that the self-check finds, so that one can see what that looks like. */
    public void signFirst(Draft draft, String reason) {
        BudgetFinding first = checks.check(draft.version().id()).report().open().get(0);
        entities.persist(
                new SignedFinding(draft.version(), first.fingerprint(), first.key(), reason, "Tross", clock.instant()));
    }

    /** As it was proposed then: what its self-check finds is shown, and stops nothing any more. */
    public void propose(Draft draft) {
        entities.flush();
        ContributionPlan plan = contributions.latest(draft.budget().year()).orElseThrow();
        draft.version().propose(plan.id(), now());
        entities.flush();
    }

    /** The budget of a year, with its only version. */
    public Draft ofYear(int year) {
        Budget budget = versions.budget(new FinancialYear(year)).orElseThrow();
        return new Draft(budget, versions.versions(budget.id()).get(0));
    }

    /** A line by its name. */
    public BudgetLine line(Draft draft, String name) {
        return entities.createQuery(
                        "select l from BudgetLine l where l.versionId = :version and l.name = :name", BudgetLine.class)
                .setParameter("version", draft.version().id())
                .setParameter("name", name)
                .getSingleResult();
    }

    /** A reallocation that awaits the board. */
    public Reallocation proposeMove(Draft draft, BudgetLine from, BudgetLine to, Money amount, String reason) {
        long version = draft.version().id();
        BudgetFigures figures =
                BudgetFigures.of(contents.content(version).contents().get(version));
        ReallocationRules rules = new ReallocationRules(new Reallocations(figures, List.of()), null);
        Move move = new Move(from.id(), to.id(), draft.budget().year(), amount, reason);
        Reallocation proposed = Reallocation.proposed(draft.version(), move, rules);
        entities.persist(proposed);
        entities.flush();
        return proposed;
    }

    private StatusChange now() {
        return new StatusChange("Tross", clock.instant());
    }
}
