package se.tross.insats.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.budget.BudgetDecision;
import se.tross.shared.document.Pdf;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** The voucher says who asked, checked, attested and paid, and what the money rests on. */
class RequisitionDocumentsTest {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final LocalDate DAY = LocalDate.of(2018, 4, 2);

    private static RequisitionGround ground(RequisitionStatus status, Hand checked, Hand attested, Hand paid) {
        RequisitionTerms terms = new RequisitionTerms(
                YEAR, new Period(YEAR.firstDay(), LocalDate.of(2018, 3, 31)), Money.ofOre(15_000_050));
        Amount decided =
                new Amount(Money.ofKronor(600_000), Origin.of(Kind.FORMULA, "insats.origin.decided", YEAR, "x"));
        return new RequisitionGround(
                new RequisitionOverview(
                        1, 1, 2, 3, terms, "Löner & lokaler", status, hand("Hanna Hav"), checked, attested, paid, ""),
                new YearMoney(YEAR, decided, Money.ZERO, Money.ZERO, Money.ofOre(15_000_050), Money.ZERO, Money.ZERO),
                List.of(new BudgetDecision("§ 49", LocalDate.of(2017, 11, 17))),
                "Steget",
                "STEGET",
                "Halmstads kommun",
                "Samordningsförbundet i Halland",
                "222000-9910");
    }

    private static Hand hand(String name) {
        return new Hand(name, name, DAY);
    }

    @Test
    void aPaidRequisitionNamesFourHands() {
        Pdf pdf = new Pdf(RequisitionDocuments.pdf(
                        ground(RequisitionStatus.PAID, hand("Elin Ek"), hand("Frida Falk"), hand("Elin Ek")),
                        DAY,
                        Texts.swedish()))
                .kept("insats-rekvisition.pdf");
        assertThat(pdf.text())
                .contains("150 000,50 kr")
                .contains("§ 49, 2017-11-17")
                .contains("Rekvirerad Hanna Hav 2018-04-02")
                .contains("Attesterad Frida Falk 2018-04-02")
                .contains("Kvar 449 999,50 kr");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void anAskedOneSaysThatItWaits() {
        Pdf pdf = new Pdf(
                RequisitionDocuments.pdf(ground(RequisitionStatus.ASKED, null, null, null), DAY, Texts.swedish()));
        assertThat(pdf.text()).contains("Väntar på kontroll").doesNotContain("Frida Falk");
        assertThat(pdf.faults()).isEmpty();
    }
}
