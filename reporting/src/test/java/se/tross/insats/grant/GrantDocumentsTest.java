package se.tross.insats.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tross.budget.BudgetDecision;
import se.tross.insats.AgeRange;
import se.tross.insats.InsatsTerms;
import se.tross.insats.preparation.ApplicationSummary;
import se.tross.shared.document.Pdf;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** What the board reads before it grants money, and what it granted. */
class GrantDocumentsTest {

    private static final FinancialYear YEAR = new FinancialYear(2019);
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Origin SOMEWHERE = Origin.of(Kind.INPUT, "insats.origin.proposed", "1", "x");
    private static final InsatsTerms INSATS = new InsatsTerms(
            "IST",
            "Team <Ett> & Två",
            "Vägen till arbete.",
            "",
            new AgeRange(16, 64),
            YEAR.firstDay(),
            null,
            "",
            "",
            "");

    private static GrantGround ground(GrantStatus status, BudgetDecision decision, List<YearRoom> rooms) {
        return ground(status, decision, rooms, List.of(), null);
    }

    static GrantGround ground(
            GrantStatus status,
            BudgetDecision decision,
            List<YearRoom> rooms,
            List<EarlierGrant> before,
            ApplicationSummary application) {
        GrantTerms terms = new GrantTerms(
                "Hälften går vidare till arbete.",
                "Redovisas varje tertial.\nPengar som inte används betalas tillbaka.",
                YEAR.firstDay(),
                null,
                new OwnerConsent("Socialchefen", LocalDate.of(2018, 5, 2)),
                List.of(new YearAmount(YEAR, Money.ofKronor(600_000), 1L)));
        return new GrantGround(
                new GrantOverview(
                        1,
                        1,
                        2,
                        status,
                        terms,
                        decision,
                        status == GrantStatus.LAPSED ? "Insatsen var återtagen." : ""),
                INSATS,
                "Halmstads kommun",
                List.of("Halmstads kommun", "Region Halland"),
                "Samordningsförbundet i Halland",
                "222000-9910",
                rooms,
                before,
                application);
    }

    @Test
    void aProposalShowsWhatItTakesOfTheYear() {
        YearBudget budget = new YearBudget(
                YEAR,
                YEAR,
                Map.of(1L, new YearBudget.Line("IST Halmstad", new Amount(Money.ofKronor(500_000), SOMEWHERE))),
                new Amount(Money.ofKronor(250_000), SOMEWHERE));
        YearRoom room = new YearRoom(new YearAmount(YEAR, Money.ofKronor(600_000), 1L), budget, List.of(), 1);
        Pdf pdf = new Pdf(GrantDocuments.pdf(ground(GrantStatus.PROPOSED, null, List.of(room)), TODAY, Texts.swedish()))
                .kept("insats-forslag.pdf");
        assertThat(pdf.title()).isEqualTo("Förslag om medel till Team <Ett> & Två");
        assertThat(pdf.text())
                .contains("Inga pengar är beviljade")
                .contains("2019 600 000 kr IST Halmstad 500 000 kr 100 000 kr 150 000 kr")
                .contains("Socialchefen, 2018-05-02")
                .contains("Pengar som inte används betalas tillbaka.");
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.bookmarks()).containsExactly("Belopp", "Mål", "Villkor");
    }

    @Test
    void aDecisionStandsOnItsParagraph() {
        BudgetDecision decision = new BudgetDecision("§ 49", LocalDate.of(2018, 9, 14));
        Pdf pdf = new Pdf(
                GrantDocuments.pdf(ground(GrantStatus.GRANTED, decision, List.of()), TODAY, Texts.in(Texts.ENGLISH)));
        assertThat(pdf.text())
                .contains("Granted by the board, § 49 of 2018-09-14.")
                .doesNotContain("No money is granted");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void whatLapsedSaysWhy() {
        BudgetDecision decision = new BudgetDecision("§ 49", LocalDate.of(2018, 9, 14));
        Pdf pdf = new Pdf(GrantDocuments.pdf(ground(GrantStatus.LAPSED, decision, List.of()), TODAY, Texts.swedish()));
        assertThat(pdf.text()).contains("och förfallet.", "Insatsen var återtagen.");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void moreMoneySaysWhatWasGrantedBefore() {
        EarlierGrant before =
                new EarlierGrant(new BudgetDecision("§ 41", LocalDate.of(2018, 5, 30)), Money.ofKronor(1_300_000));
        Pdf pdf = new Pdf(GrantDocuments.pdf(
                ground(GrantStatus.PROPOSED, null, List.of(), List.of(before), null), TODAY, Texts.swedish()));
        assertThat(pdf.text()).contains("Tidigare beviljat 1 300 000 kr (§ 41, 2018-05-30)");
        assertThat(pdf.faults()).isEmpty();
    }
}
