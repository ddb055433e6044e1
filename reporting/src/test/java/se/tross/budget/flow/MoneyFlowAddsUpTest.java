package se.tross.budget.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.DisposableTerm;
import se.tross.budget.ExpectedContributions;
import se.tross.budget.GoalAreaName;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** What comes in is what goes out: a lack is paid by saved money, a surplus is saved; the drawing loses none of it. */
class MoneyFlowAddsUpTest {

    private static final FinancialYear FIRST = new FinancialYear(2018);
    private static final FinancialYear SECOND = new FinancialYear(2019);

    @Test
    void aLackIsPaidBySavedMoney() {
        MoneyFlow flow = MoneyFlow.of(figures(1_000), FIRST, Texts.swedish());
        assertThat(flow.sources()).extracting(FlowNode::name).containsExactly("ESF", "Sparade medel");
        assertThat(sum(flow.uses())).isEqualTo(flow.total()).isEqualTo(Money.ofKronor(1_001));
    }

    @Test
    void aSurplusIsSaved() {
        MoneyFlow flow = MoneyFlow.of(figures(10), FIRST, Texts.swedish());
        assertThat(flow.uses()).extracting(FlowNode::name).contains("Till sparade medel");
        assertThat(sum(flow.uses())).isEqualTo(flow.total()).isEqualTo(Money.ofKronor(500));
    }

    @Test
    void aYearWithoutMoneyHasNoPicture() {
        FlowPicture picture = FlowPicture.of(figures(1_000), SECOND, Texts.swedish());
        assertThat(picture.flow().isWithoutMoney()).isTrue();
        assertThat(picture.bars()).isEmpty();
    }

    @Test
    void whatLeavesTheTrunkIsAsWideAsTheTrunk() {
        FlowPicture picture = FlowPicture.of(figures(333), FIRST, Texts.swedish());
        int trunk = picture.bars().stream()
                .filter(bar -> bar.css().equals("trunk"))
                .mapToInt(FlowPicture.Bar::height)
                .sum();
        FlowColumn uses = FlowColumn.of(picture.flow().uses(), picture.flow().total(), FlowSize.SCREEN);
        int high = uses.centred(uses.height()).stream()
                .mapToInt(FlowColumn.Place::height)
                .sum();
        assertThat(high).isEqualTo(trunk);
        assertThat(picture.bars()).allMatch(bar -> bar.y() >= 0 && bar.y() + bar.height() <= picture.height());
    }

    @Test
    void manyPayersStandTogetherOnPaper() {
        Amount ten = figures(333).budgetYear().otherIncome();
        List<FlowNode> payers = IntStream.range(0, 30)
                .mapToObj(number -> FlowNode.end("Kommun " + number, ten, "municipality"))
                .toList();
        MoneyFlow flow = new MoneyFlow(FIRST, payers, payers);
        MoneyFlow gathered = flow.gathered(16, Texts.swedish());
        assertThat(gathered.sources()).extracting(FlowNode::name).containsExactly("30 kommuner");
        assertThat(gathered.total()).isEqualTo(flow.total());
        assertThat(flow.gathered(30, Texts.swedish())).isEqualTo(flow);
    }

    private static Money sum(List<FlowNode> nodes) {
        return Money.sum(nodes.stream().map(node -> node.amount().money()).toList());
    }

    /** 500 kr from ESF; an insats of so many kronor, and operations of one. */
    private static BudgetFigures figures(long insats) {
        return BudgetFigures.of(new BudgetContent(
                1,
                FIRST,
                List.of(FIRST, SECOND),
                Money.ofKronor(5_000),
                "Prov",
                List.of(
                        ExpectedContributions.missing(FIRST),
                        ExpectedContributions.assumed(
                                SECOND, ExpectedContributions.missing(FIRST), BigDecimal.ZERO, "")),
                List.of(
                        row(1, LineKind.OTHER_INCOME, "ESF", null, 500),
                        row(2, LineKind.INSATS, "IST", 7L, insats),
                        row(3, LineKind.BOARD, "Arvoden", null, 1)),
                List.of(new GoalAreaName(7, "Samordnad rehabilitering", false)),
                Set.of(DisposableTerm.CONTRIBUTIONS),
                List.of(),
                null));
    }

    private static BudgetRow row(long id, LineKind kind, String name, Long area, long kronor) {
        TreeMap<FinancialYear, Money> amounts = new TreeMap<>();
        amounts.put(FIRST, Money.ofKronor(kronor));
        return new BudgetRow(id, id, (int) id, LineTerms.of(kind, name, area), amounts);
    }
}
