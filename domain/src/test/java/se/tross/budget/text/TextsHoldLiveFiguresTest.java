package se.tross.budget.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.HallandBudget;
import se.tross.budget.LineTerms;
import se.tross.budget.SectionRefusal.ReferenceUnknown;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyUnit;

/** A plan's text says "16 417 tkr" because the table does, today and tomorrow. */
class TextsHoldLiveFiguresTest {
    private static final BudgetContent HALLAND = HallandBudget.content();
    private static final FigureCatalogue FIGURES = FigureCatalogue.of(BudgetFigures.of(HALLAND));

    private static String filled(String text) {
        return LiveText.of(text, FIGURES).text().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {budget.2018.insatser.summa}                   | 16 417 tkr
                    {budget.2018.insatser.summa:kr}                | 16 417 000 kr
                    {budget.2018.insatser.summa:mkr}               | 16,4 mkr
                    {budget.2018.drift.summa}                      | 4 050 tkr
                    {budget.2018.kostnader.summa}                  | 20 467 tkr
                    {budget.2018.resultat}                         | −1 825 tkr
                    {budget.2018.sparade-medel.ingaende}           | 5 600 tkr
                    {budget.2018.sparade-medel.ingaende.procent}   | 30,0 %
                    {budget.2018.sparade-medel.utgaende.procent}   | 20,2 %
                    {budget.2018.sparade-medel.utgaende}           | 3 775 tkr
                    {budget.2018.tillgangligt}                     | 3 775 tkr
                    {budget.2018.sparade-medel.rimligt}            | 3 728 400 kr
                    {budget.2018.andra-intakter.summa}             | 0 kr
                    {budget.2018.omrade.3-metodutveckling}         | 1 960 tkr
                    {budget.2018.rad.6-vaxa}                       | 1 960 tkr
                    {budget.2019.rad.6-vaxa}                       | 1 960 tkr
                    {budget.2020.bidrag.summa}                     | 18 362 370 kr
                    """)
    void fillsInWhatTheBudgetSays(String reference, String shown) {
        assertThat(filled("Summan är " + reference + ".")).isEqualTo("Summan är " + shown + ".");
    }

    @Test
    void fillsInEachMembersContributionAndShare() {
        List<LiveFigure> hylte = FIGURES.figures().stream()
                .filter(figure -> figure.args().contains("Hylte kommun"))
                .toList();
        assertThat(hylte).hasSize(2);
        assertThat(filled(hylte.get(0).reference().written())).isEqualTo("186 420 kr");
        assertThat(filled(hylte.get(1).reference().written())).isEqualTo("1,0 %");
        assertThat(hylte.get(0).name(Texts.swedish())).isEqualTo("Bidrag från Hylte kommun, 2018");
    }

    @Test
    void holdsWhenALineIsRenamed() {
        List<BudgetRow> renamed = HALLAND.rows().stream()
                .map(row -> row.name().equals("VÄXA")
                        ? new BudgetRow(
                                row.lineId(),
                                row.lineKey(),
                                row.position(),
                                LineTerms.of(
                                        row.kind(), "Växtkraft", row.terms().goalAreaId()),
                                row.amounts())
                        : row)
                .toList();
        FigureCatalogue after = FigureCatalogue.of(BudgetFigures.of(HALLAND.with(renamed)));
        assertThat(LiveText.of("{budget.2018.rad.6-vaxa}", after).text()).isEqualTo("1\u00a0960\u00a0tkr");
    }

    @Test
    void everyFigureOfTheListCanBePickedTellsItsWayAndHasANameOfItsOwn() {
        Texts swedish = Texts.swedish();
        assertThat(FIGURES.figures()).hasSizeGreaterThan(80).allSatisfy(figure -> {
            String written = figure.reference().written();
            assertThat(FigureReference.read(written)).contains(figure.reference());
            assertThat(FIGURES.find(figure.reference())).contains(figure);
            assertThat(LiveText.of(written, FIGURES).refusals()).isEmpty();
            assertThat(figure.origin()).isNotNull();
            assertThat(Texts.in(Texts.ENGLISH).find(figure.label())).isPresent();
        });
        assertThat(FIGURES.figures().stream()
                        .map(figure -> figure.name(swedish))
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(FIGURES.figures());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{budget.2018.rad.99-nedlagd}",
                "{budget.2017.insatser.summa}",
                "{budget.2018.insater.summa}",
                "{budget.1066.insatser.summa}",
                "{budget.2018.insatser.summa:usd}",
                "{Budget.2018.insatser.summa}",
                "{budget.2018.insatser.summa",
                "{budget}",
                "{budget.2018..summa}"
            })
    void aFigureThatDoesNotExistStaysVisibleAndIsRefused(String reference) {
        LiveText text = LiveText.of("Vi har " + reference, FIGURES);
        assertThat(text.text()).isEqualTo("Vi har " + reference);
        assertThat(text.refusals()).containsExactly(new ReferenceUnknown(reference));
    }

    @Test
    void otherBracesAreOrdinaryText() {
        LiveText text = LiveText.of("Målen {1} och {budgetering} { } beskrivs", FIGURES);
        assertThat(text.refusals()).isEmpty();
        assertThat(text.text()).isEqualTo("Målen {1} och {budgetering} { } beskrivs");
    }

    @Test
    void aUnitIsChosenWithTheFigure() {
        FigureReference reference = FIGURES.figures().get(0).reference().in(MoneyUnit.MKR);
        assertThat(reference.written()).isEqualTo("{budget.2018.bidrag.summa:mkr}");
        assertThat(filled(reference.written())).isEqualTo("18,6 mkr");
    }
}
