package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Percentage;
import se.tross.shared.refusal.Texts;

/** Talets väg: every figure of a budget can say, in words, where it comes from, down to the lines and the key. */
class FiguresTellTheirWayTest {
    private final BudgetFigures figures = BudgetFigures.of(HallandBudget.content());

    @Test
    void theWayOfTheResult() {
        assertThat(way(figures.budgetYear().resultWithoutSavedMoney().origin(), Texts.SWEDISH))
                .contains(
                        "Årets resultat utan sparade medel 2018: intäkter 18 642 000 kr minus kostnader 20 467 000 kr är "
                                + "-1 825 000 kr.",
                        "> Intäkter 2018: bidrag 18 642 000 kr plus andra intäkter 0 kr är 18 642 000 kr.",
                        "> > Medlemmarnas bidrag 2018 enligt bidragsplanen: 18 642 000 kr.",
                        "> > > Bidragen tillsammans: 18 642 000 kr enligt Verksamhetsplan 2018–2020, 2017-11-17.",
                        "> Kostnader 2018: insatser 16 417 000 kr plus drift 4 050 000 kr är 20 467 000 kr.",
                        "> > Insatser, 2018: 11 rader, tillsammans 16 417 000 kr.",
                        "> > > VÄXA, 2018: 1 960 000 kr enligt budgetraden.",
                        "> > > > Beslutad av styrelsen, § 34, 2017-11-17.");
    }

    @Test
    void theWayOfWhatIsFreeShowsTheFormula() {
        assertThat(way(figures.budgetYear().disposable().origin(), Texts.SWEDISH))
                .contains(
                        "Kvar för nya insatser 2018 enligt förbundets egen formel: + medlemmarnas bidrag, "
                                + "+ andra intäkter, + sparade medel vid årets början, - insatser, - drift. "
                                + "Det blir 3 775 000 kr.",
                        "> - insatser: 16 417 000 kr.");
    }

    @Test
    void anAssumptionIsCalledOne() {
        assertThat(way(figures.years().get(2).contributions().origin(), Texts.SWEDISH))
                .contains(
                        "Antagna bidrag 2020: 18 642 000 kr ändrat med -1,5 procent är 18 362 370 kr.",
                        "> Antagande för 2020, ingen bidragsplan låg till grund. Staten ger mindre");
    }

    @Test
    void everyFigureHasSentencesInBothLanguages() {
        BudgetContent whole = HallandBudget.content();
        BudgetContent kept = new BudgetContent(
                1,
                whole.year(),
                whole.years(),
                Money.ZERO,
                "",
                whole.contributions(),
                List.of(),
                whole.areas(),
                EnumSet.allOf(DisposableTerm.class),
                whole.steps(),
                null);
        for (BudgetFigures some : List.of(figures, BudgetFigures.of(kept))) {
            for (Origin origin : origins(some)) {
                assertThat(way(origin, Texts.SWEDISH)).allMatch(sentence -> !sentence.contains("{"));
                assertThat(way(origin, Texts.ENGLISH)).allMatch(sentence -> !sentence.contains("{"));
            }
        }
    }

    @Test
    void whatTheFiguresComeFromSurvivesTheSession() throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(figures);
        }
    }

    private static List<Origin> origins(BudgetFigures figures) {
        return figures.years().stream()
                .flatMap(year -> Stream.concat(
                        Stream.of(
                                        year.contributions(),
                                        year.cost(),
                                        year.resultWithoutSavedMoney(),
                                        year.useOfSavedMoney(),
                                        year.closingEquity(),
                                        year.disposable(),
                                        year.recommendedEquity())
                                .map(amount -> amount.origin()),
                        Stream.of(year.openingPercent(), year.closingPercent()).map(Percentage::origin)))
                .toList();
    }

    private static List<String> way(Origin origin, Locale locale) {
        List<String> sentences = new ArrayList<>();
        tell(origin, Texts.in(locale), "", sentences);
        return sentences;
    }

    private static void tell(Origin origin, Texts texts, String indent, List<String> sentences) {
        sentences.add(indent
                + texts.text(origin.key(), origin.arguments())
                        .replace('\u00a0', ' ')
                        .replace('\u2212', '-'));
        origin.inputs().forEach(input -> tell(input, texts, indent + "> ", sentences));
    }
}
