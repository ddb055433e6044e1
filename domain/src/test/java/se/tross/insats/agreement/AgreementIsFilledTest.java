package se.tross.insats.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tross.insats.AgreementRefusal.AgreementTextMissing;
import se.tross.insats.AgreementRefusal.AgreementTextTooLong;
import se.tross.insats.AgreementRefusal.PlaceholderUnknown;
import se.tross.insats.AgreementRefusal.SignedBeforeDecision;
import se.tross.insats.AgreementRefusal.SignedInTheFuture;
import se.tross.insats.AgreementRefusal.SignersMissing;
import se.tross.insats.AgreementRefusal.SigningDayMissing;
import se.tross.insats.agreement.AgreementText.Block;
import se.tross.shared.refusal.Texts;

/** A template's words are filled from the grant, and a word that stands for nothing is refused before it reaches a paper. */
class AgreementIsFilledTest {

    private static final LocalDate DECIDED = LocalDate.of(2018, 5, 30);
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);

    @Test
    void theTemplateOfTrossStandsForSomethingInBothLanguages() {
        for (Locale language : List.of(Texts.SWEDISH, Texts.ENGLISH)) {
            AgreementText usual = new AgreementText(Texts.in(language).text("insats.agreement.usual"));
            assertThat(usual.refusalsOfTemplate()).as(language.toString()).isEmpty();
            for (Placeholder word : Placeholder.values()) {
                assertThat(usual.body()).as(language.toString()).contains(word.written());
            }
        }
    }

    @Test
    void wordsAreFilledAndWhatThePersonWroteStaysAsItIs() {
        AgreementText filled = new AgreementText("{Ägare} får {summa} för {insats} {okänt}")
                .filled(Map.of(
                        Placeholder.OWNER, "Halmstads kommun",
                        Placeholder.TOTAL, "5 $1 kr",
                        Placeholder.INSATS, "{Steget}"));
        assertThat(filled.body()).isEqualTo("Halmstads kommun får 5 $1 kr för {Steget} {okänt}");
        assertThat(filled.refusals()).isEmpty();
    }

    @Test
    void aWordThatStandsForNothingIsRefusedInATemplate() {
        assertThat(new AgreementText("{ägaren} och {ägaren} och {summa}").refusalsOfTemplate())
                .containsExactly(new PlaceholderUnknown("ägaren"));
        assertThat(new AgreementText("  ").refusals()).containsExactly(new AgreementTextMissing());
        assertThat(new AgreementText("x".repeat(20_000)).refusals()).isEmpty();
        assertThat(new AgreementText("x".repeat(20_001)).refusals()).containsExactly(new AgreementTextTooLong(20_000));
    }

    @Test
    void anAdditionSaysWhatItIsBesideAndKeepsItsText() {
        AgreementText addition = new AgreementText("# Pengar\nMer.").beside(TODAY, Texts.swedish());
        assertThat(addition.blocks()).hasSize(3);
        assertThat(addition.blocks().get(0).text())
                .startsWith("Det här är ett tillägg")
                .contains("2018-06-01");
        assertThat(addition.body()).endsWith("# Pengar\nMer.");
    }

    @Test
    void linesAreHeadingsPointsAndParagraphs() {
        assertThat(new AgreementText("# Tid\n\nFrån i dag.\n- ett\n– två").blocks())
                .containsExactly(
                        new Block(BlockKind.HEADING, "Tid"),
                        new Block(BlockKind.PARAGRAPH, "Från i dag."),
                        new Block(BlockKind.POINT, "ett"),
                        new Block(BlockKind.POINT, "två"));
    }

    @Test
    void itIsSignedBySomebodyAfterTheDecisionAndNotTomorrow() {
        assertThat(new Signing("Frida Falk", DECIDED).refusals(DECIDED, TODAY)).isEmpty();
        assertThat(new Signing("Frida Falk", DECIDED.minusDays(1)).refusals(DECIDED, TODAY))
                .containsExactly(new SignedBeforeDecision(DECIDED));
        assertThat(new Signing("Frida Falk", TODAY.plusDays(1)).refusals(DECIDED, TODAY))
                .containsExactly(new SignedInTheFuture(TODAY));
        assertThat(new Signing(" ", null).refusals(DECIDED, TODAY))
                .containsExactly(new SignersMissing(), new SigningDayMissing());
    }
}
