package se.tross.budget.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.HallandBudget.tkr;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.FindingRefusal.ErrorsAreOpen;
import se.tross.budget.HallandBudget;
import se.tross.budget.check.EquityFinding.EquityAboveSteps;
import se.tross.budget.check.EquityFinding.ResultNeedsSavedMoney;
import se.tross.budget.check.LineFinding.FinancingEndsWithinYear;
import se.tross.budget.check.TextFinding.TextCountsOtherwiseMisspelt;
import se.tross.budget.text.PlanSection;
import se.tross.shared.money.Money;
import se.tross.shared.money.Percent;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.Period;

/** The published plan of 2018 has three contradictions that nobody saw: the self-check sees them, and nothing else. */
class HallandContradictsItselfTest {
    private static final LocalDate UNTIL = LocalDate.of(2018, 6, 30);

    /** What the plan says around its table, as plans do: years, paragraphs, pages, percentages and dates. */
    private static final String TEXT = """
            Verksamhetsplanen gäller 2018-2020 och beslutades av styrelsen 2017-11-17, § 34. Enligt 20 § lagen om finansiell
            samordning beslutar styrelsen om budget för det kommande kalenderåret. Förbundet har nio medlemmar.

            Staten betalar 50 procent, regionen 25 % och de sex kommunerna 25 % tillsammans. Totalt är bidragen 18 642 tkr.
            Målen är minst 35 % och 60 % (se sidan 11 och avsnitt 4.2). Under 2016 deltog 418 personer i IST.

            Arbetsplatsambassadörerna fortsätter. Under året genomförs åta utbildningssatsningar för arbetsgivare.
            Cirka 200 arbetsplatser hade nåtts hösten 2017. VÄXA kostar 1 960 tkr och IOP 0,9 mkr.
            Insatserna kostar {budget.2018.insatser.summa} och driften {budget.2018.drift.summa}.
            """;

    private static CheckSubject subject(BudgetContent budget) {
        return new CheckSubject(
                BudgetFigures.of(budget), List.of(new PlanSection(7, 1, "Insatser 2018", TEXT)), List.of());
    }

    @Test
    void findsGrowthTheTrainingsAndTheNegativeResult() {
        List<BudgetFinding> found = SelfCheck.of(subject(Checks.growthFinancedUntil(UNTIL)));
        assertThat(found)
                .filteredOn(finding -> finding.place().year() <= 2018 && finding.severity() != Severity.NOTE)
                .containsExactlyInAnyOrder(
                        new FinancingEndsWithinYear(
                                "cell-106-2018",
                                "VÄXA",
                                HallandBudget.YEAR,
                                UNTIL,
                                tkr(1960),
                                tkr(980),
                                ProRata.MONTHS,
                                6,
                                12),
                        new TextCountsOtherwiseMisspelt(
                                "section-7-0",
                                "Insatser 2018",
                                "åta utbildningssatsningar",
                                "åtta",
                                "Arbetsplatsamb. 11 utbildningar och nätverk",
                                "11 utbildningar"),
                        new ResultNeedsSavedMoney(
                                "equity-0-2018",
                                HallandBudget.YEAR,
                                tkr(-1825),
                                new Percent(new BigDecimal("30.0"), 1),
                                new Percent(new BigDecimal("20.2"), 1)),
                        // the example ladder of the tests says 20 %
                        new EquityAboveSteps(
                                "equity-0-2018", HallandBudget.YEAR, tkr(3775), Money.ofKronor(3_728_400)));
    }

    @Test
    void saysThemInWordsThatPointAtTheirPlace() {
        Texts swedish = Texts.swedish();
        List<String> sentences = SelfCheck.of(subject(Checks.growthFinancedUntil(UNTIL))).stream()
                .map(finding -> swedish.text(finding).replace('\u00a0', ' '))
                .toList();
        assertThat(sentences)
                .contains(
                        "VÄXA är finansierad genom beslut till 2018-06-30 men har 1 960 000 kr i budgeten för 2018. 980 000 kr faller efter det datumet, räknat i månader: 6 av 12.",
                        "Avsnittet ”Insatser 2018” säger ”åta utbildningssatsningar” (felstavat för åtta), men raden Arbetsplatsamb. 11 utbildningar och nätverk säger ”11 utbildningar”.",
                        "Årets resultat utan sparade medel är −1 825 000 kr för 2018. Sparade medel betalar: de går från 30,0 % till 20,2 % av bidragen.");
    }

    @Test
    void anOpenErrorStopsTheProposalUntilItIsSignedAway() {
        CheckSubject subject = subject(Checks.growthFinancedUntil(UNTIL));
        CheckReport open = CheckReport.of(subject, List.of());
        assertThat(open.open(Severity.ERROR)).singleElement().isInstanceOf(FinancingEndsWithinYear.class);
        assertThat(open.refusals()).containsExactly(new ErrorsAreOpen(1));

        BudgetFinding growth = open.open(Severity.ERROR).get(0);
        Signature signature = new Signature(
                growth.fingerprint(), "Ny ansökan väntas", "Ekonom", Instant.parse("2017-11-01T08:00:00Z"));
        CheckReport signed = CheckReport.of(subject, List.of(signature));
        assertThat(signed.refusals()).isEmpty();
        assertThat(signed.find(growth.fingerprint()).orElseThrow().signed()).contains(signature);
    }

    @Test
    void aSignatureHoldsForTheVerySameNumbersOnly() {
        BudgetFinding growth = CheckReport.of(subject(Checks.growthFinancedUntil(UNTIL)), List.of())
                .open(Severity.ERROR)
                .get(0);
        Signature signature = new Signature(growth.fingerprint(), "Väntas", "Ekonom", Instant.EPOCH);
        BudgetContent dearer = Checks.with(
                "VÄXA", row -> Checks.costing(Checks.financed(row, new Period(Checks.START, UNTIL)), 1_960_001));
        CheckReport changed = CheckReport.of(subject(dearer), List.of(signature));
        assertThat(changed.refusals()).containsExactly(new ErrorsAreOpen(1));
        assertThat(changed.find(growth.fingerprint())).isEmpty();
    }

    @Test
    void theSameVersionGivesTheSameFindings() {
        CheckSubject subject = subject(Checks.growthFinancedUntil(UNTIL));
        assertThat(SelfCheck.of(subject).stream().map(BudgetFinding::fingerprint))
                .containsExactlyElementsOf(SelfCheck.of(subject).stream()
                        .map(BudgetFinding::fingerprint)
                        .toList())
                .doesNotHaveDuplicates();
    }
}
