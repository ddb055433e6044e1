package se.tross.budget.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.HallandBudget.tkr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.budget.BudgetFigures;
import se.tross.budget.check.TextFinding.FigureIsMissing;
import se.tross.budget.check.TextFinding.TextCountsOtherwise;
import se.tross.budget.check.TextFinding.TextNamesOtherYear;
import se.tross.budget.check.TextFinding.TextSaysOtherAmount;
import se.tross.budget.text.FigureCatalogue;
import se.tross.budget.text.PlanSection;

/** Where the text says one number and the table another, and only there. */
class TextIsReadAgainstTheTableTest {
    private static final String TRAININGS = "Arbetsplatsamb. 11 utbildningar och nätverk";

    private static List<BudgetFinding> read(String text) {
        return Checks.find(Checks.halland(), text).stream()
                .filter(TextFinding.class::isInstance)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi håller åtta utbildningar.",
                "Vi håller 8 utbildningar.",
                "Vi håller åtta nya utbildningar.",
                "Under 2018 hålls tolv utbildningstillfällen."
            })
    void anotherNumberOfTheSameThing(String text) {
        assertThat(read(text)).singleElement().isInstanceOfSatisfying(TextCountsOtherwise.class, finding -> {
            assertThat(finding.line()).isEqualTo(TRAININGS);
            assertThat(finding.lineWords()).isEqualTo("11 utbildningar");
            assertThat(finding.place()).isEqualTo(new FindingPlace(FindingPlace.Where.SECTION, 1, 0));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VÄXA kostar 1 690 tkr.",
                "Till VÄXA avsätts 1,7 mkr under 2018.",
                "VÄXA: 196 000 kr",
                "Budgeten för VÄXA är 1 960 kr."
            })
    void anotherAmountOfALine(String text) {
        assertThat(read(text)).singleElement().isInstanceOfSatisfying(TextSaysOtherAmount.class, finding -> {
            assertThat(finding.line()).isEqualTo("VÄXA");
            assertThat(finding.amount()).isEqualTo(tkr(1960));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi håller elva utbildningar.",
                "Vi håller 11 utbildningssatsningar.",
                "Under 2016 hölls åtta utbildningar.",
                "Hösten 2017 hölls åtta utbildningar.",
                "Utbildningarna hålls 8 mars och 9 april 2018.",
                "Minst åtta utbildningar hålls, högst 14 utbildningar.",
                "Mellan 8–14 utbildningar hålls.",
                "VÄXA kostar 1 960 tkr.",
                "VÄXA kostar 1 960 000 kr.",
                "VÄXA kostar 2,0 mkr.",
                "VÄXA kostar knappt 2 mkr.",
                "VÄXA fick 1 700 tkr 2017.",
                "VÄXA ökar med 100 tkr.",
                "VÄXA och IOP kostar 2 860 tkr.",
                "VÄXA kostar 1 960 tkr, varav 980 tkr före sommaren.",
                "Att växa kräver 500 tkr.",
                "Enligt 20 § beslutar styrelsen, se § 34 och sidan 8.",
                "Staten betalar 50 %, målet är 35 procent.",
                "Planen gäller 2018-2020 och antogs 2017-11-17 kl. 14.30.",
                "VÄXA kostar {budget.2018.rad.6-vaxa} och är finansierad till 2018-06-30.",
                "De sex kommunerna och nio medlemmarna deltar i 14 möten."
            })
    void ordinaryTextIsNoContradiction(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aFigureThatNoLongerExistsIsAnError() {
        assertThat(read("Nedlagd insats: {budget.2018.rad.99-nedlagd}."))
                .containsExactly(new FigureIsMissing("section-1-0", "Insatser", "{budget.2018.rad.99-nedlagd}"))
                .allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void theSameContradictionTwiceInASectionIsToldOnce() {
        assertThat(read("Vi håller åtta utbildningar. Som sagt: åtta utbildningar."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Insatserna 2017 kostar {budget.2018.insatser.summa}.",
                "Överskottet från 2016 är {budget.2018.sparade-medel.ingaende}.",
                "Kvar för nya insatser 2018 är {budget.2019.tillgangligt}.",
                "Vi räknar så här.\n\nDriften 2016 är {budget.2018.drift.summa}."
            })
    void aFigureOfAnotherYearThanTheSentenceNames(String text) {
        assertThat(read(text)).singleElement().isInstanceOf(TextNamesOtherYear.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Insatserna 2018 kostar {budget.2018.insatser.summa}.",
                "Insatserna kostar {budget.2018.insatser.summa}.",
                "Överskottet från 2017 är {budget.2018.sparade-medel.ingaende}.",
                "Det är finansierat till 2019-06-30 och kostar {budget.2018.insatser.summa}.",
                "Det är finansierat till den 30 juni 2019 och kostar {budget.2018.insatser.summa}.",
                "Driften ökar från {budget.2018.drift.summa} 2018 till {budget.2019.drift.summa} 2019.",
                "Under 2016 började arbetet. Det kostar {budget.2018.insatser.summa}."
            })
    void aFigureOfTheYearThatIsNamedOrOfNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aHeadingThatWasLeftFromAnotherYear() {
        assertThat(FigureYears.in(
                        new PlanSection(7, 1, "6. Budget 2017", "Insatserna kostar {budget.2018.insatser.summa}."),
                        FigureCatalogue.of(BudgetFigures.of(Checks.halland()))))
                .containsExactly(
                        new TextNamesOtherYear(FindingPlace.section(7), "6. Budget 2017", "2017", Checks.YEAR));
    }
}
