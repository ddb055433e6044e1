package se.tross.budget.flow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.ExpectedContributions;
import se.tross.budget.LineKind;
import se.tross.budget.YearFigures;
import se.tross.forbund.Strand;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyText;
import se.tross.shared.time.FinancialYear;

/**
 * The money's way through a year: from members, other income and saved money, over goal areas and operations, to insatser
 * and the lines of operations. What comes in is what goes out: a lack is paid by saved money, a surplus is saved.
 *
 * @param year the year
 * @param sources where the money comes from
 * @param uses where it goes, with its lines
 */
public record MoneyFlow(FinancialYear year, List<FlowNode> sources, List<FlowNode> uses) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SAVED = "saved";
    private static final String OTHER = "other";

    public MoneyFlow {
        sources = sources.stream().filter(FlowNode::hasMoney).toList();
        uses = uses.stream().filter(FlowNode::hasMoney).toList();
    }

    /** @throws IllegalArgumentException for a year that the budget does not cover */
    public static MoneyFlow of(BudgetFigures budget, FinancialYear year, Texts texts) {
        return new MoneyFlow(year, sources(budget, year, texts), uses(budget, year, texts));
    }

    private static List<FlowNode> sources(BudgetFigures budget, FinancialYear year, Texts texts) {
        List<FlowNode> sources = new ArrayList<>();
        ExpectedContributions contributions = budget.content().contributionsIn(year);
        if (contributions.payers().isEmpty()) {
            sources.add(FlowNode.end(texts.text("budget.flow.assumed"), contributions.amount(), "state"));
        }
        contributions
                .payers()
                .forEach(payer -> sources.add(FlowNode.end(
                        payer.strand() == Strand.STATE ? texts.text(payer.strand()) : payer.name(),
                        payer.amount(),
                        payer.strand().name().toLowerCase(Locale.ROOT))));
        budget.content().rows(LineKind.OTHER_INCOME).forEach(row -> sources.add(line(budget, year, row, OTHER)));
        sources.add(FlowNode.end(
                texts.text("budget.flow.savedMoney"), budget.of(year).useOfSavedMoney(), SAVED));
        return sources;
    }

    private static List<FlowNode> uses(BudgetFigures budget, FinancialYear year, Texts texts) {
        List<FlowNode> uses = new ArrayList<>();
        for (BudgetFigures.AreaSum sum : budget.areas(year)) {
            Long area = sum.area() == null ? null : Long.valueOf(sum.area().id());
            String name =
                    area == null ? texts.text("budget.flow.noArea") : sum.area().name();
            List<BudgetRow> rows = budget.content().rows(LineKind.INSATS).stream()
                    .filter(row -> Objects.equals(row.terms().goalAreaId(), area))
                    .toList();
            uses.add(new FlowNode(name, sum.amount(), "area", lines(budget, year, rows, "area")));
        }
        YearFigures figures = budget.of(year);
        List<BudgetRow> operations = budget.content().rows().stream()
                .filter(row -> row.kind().isOperations())
                .toList();
        uses.add(new FlowNode(
                texts.text("budget.flow.operations"),
                figures.operations(),
                OTHER,
                lines(budget, year, operations, OTHER)));
        uses.add(FlowNode.end(texts.text("budget.flow.toSavedMoney"), figures.resultWithoutSavedMoney(), SAVED));
        return uses;
    }

    private static List<FlowNode> lines(BudgetFigures budget, FinancialYear year, List<BudgetRow> rows, String mark) {
        return rows.stream()
                .map(row -> line(budget, year, row, mark))
                .filter(FlowNode::hasMoney)
                .toList();
    }

    private static FlowNode line(BudgetFigures budget, FinancialYear year, BudgetRow row, String mark) {
        return FlowNode.end(row.name(), budget.of(year, row), mark);
    }

    /** Everything that comes in, and goes out. */
    public Money total() {
        return Money.sum(sources.stream().map(source -> source.amount().money()).toList());
    }

    /** With at most about so many sources: first the kommuner, then other income, stand together where they are more. */
    public MoneyFlow gathered(int most, Texts texts) {
        List<FlowNode> fewer = sources;
        for (String mark : List.of(Strand.MUNICIPALITY.name().toLowerCase(Locale.ROOT), OTHER)) {
            fewer = fewer.size() > most ? together(fewer, mark, texts) : fewer;
        }
        return new MoneyFlow(year, fewer, uses);
    }

    private static List<FlowNode> together(List<FlowNode> nodes, String mark, Texts texts) {
        List<FlowNode> gathered =
                nodes.stream().filter(node -> node.mark().equals(mark)).toList();
        if (gathered.size() < 2) {
            return nodes;
        }
        FlowNode first = gathered.get(0);
        Money sum =
                Money.sum(gathered.stream().map(node -> node.amount().money()).toList());
        FlowNode all = FlowNode.end(
                texts.text("budget.flow.gathered." + mark, gathered.size()),
                new Amount(sum, first.amount().origin()),
                mark);
        return nodes.stream()
                .filter(node -> node == first || !node.mark().equals(mark))
                .map(node -> node == first ? all : node)
                .toList();
    }

    /** The way in a sentence, for those who do not see it drawn. */
    public String words(Texts texts) {
        return texts.text("budget.flow.words", year, MoneyText.tkr(total()), words(sources), words(uses));
    }

    private static String words(List<FlowNode> nodes) {
        return nodes.stream()
                .map(node -> node.name() + " " + MoneyText.tkr(node.amount().money()))
                .collect(Collectors.joining(", "));
    }

    /** Whether there is any money to draw. */
    public boolean isWithoutMoney() {
        return sources.isEmpty();
    }
}
