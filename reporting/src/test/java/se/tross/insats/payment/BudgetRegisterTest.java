package se.tross.insats.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import se.tross.budget.BudgetDecision;
import se.tross.forbund.Party;
import se.tross.insats.FinancingSource;
import se.tross.insats.Participant;
import se.tross.insats.financing.FinancingTerms;
import se.tross.insats.grant.YearAmount;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** The shape of the national follow-up (M9): who pays by party, only money counts, and nothing is told that is not known. */
class BudgetRegisterTest {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final LocalDate DAY = LocalDate.of(2018, 4, 2);

    private static RegisterGround ground() {
        RequisitionTerms terms = new RequisitionTerms(YEAR, new Period(YEAR.firstDay(), DAY), Money.ofOre(15_000_050));
        Hand hand = new Hand("e", "Elin Ek", DAY);
        InsatsMoney money = new InsatsMoney(
                null,
                List.of(new InsatsMoney.Granted(1, new BudgetDecision("§ 49", DAY), YEAR.firstDay(), null)),
                List.of(new InsatsMoney.GrantedAmount(1, new YearAmount(YEAR, Money.ofKronor(600_000), null))),
                List.of(),
                List.of(new RequisitionOverview(
                        1, 1, 2, 1, terms, "", RequisitionStatus.PAID, hand, hand, hand, hand, "")),
                List.of(),
                null,
                true);
        return new RegisterGround(
                "=Steget",
                "ST",
                true,
                money,
                List.of(
                        part(FinancingSource.PARTY_CASH, "Halmstads kommun", 100),
                        part(FinancingSource.PARTY_CASH, "Försäkringskassan", 50),
                        part(FinancingSource.PARTY_IN_KIND, "Region Halland", 999),
                        part(FinancingSource.OTHER, "En stiftelse", 7),
                        part(FinancingSource.ESF, "", 300)),
                List.of(
                        Participant.of(Party.MUNICIPALITY, "Halmstads kommun").owning(),
                        Participant.of(Party.FORSAKRINGSKASSAN, "Försäkringskassan"),
                        Participant.of(Party.REGION, "Region Halland")));
    }

    private static FinancingTerms part(FinancingSource source, String payer, long kronor) {
        return new FinancingTerms(YEAR, source, payer, Money.ofKronor(kronor));
    }

    private static List<Row> rows(int sheet) throws IOException {
        byte[] bytes = BudgetRegister.of(ground(), Texts.swedish());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    @Test
    void eachYearHasItsTypesWithBudgetAndWhatCameOfIt() throws IOException {
        List<Row> rows = rows(0);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getCellText(2)).isEqualTo("Insatskostnad");
        assertThat(rows.get(1).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("600000");
        assertThat(rows.get(1).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("150000.50");
        assertThat(rows.get(1).getCellText(5)).isEqualTo("§ 49, 2018-04-02");
        assertThat(rows.get(2).getCellText(2)).isEqualTo("ESF Insatskostnad");
        assertThat(rows.get(2).getOptionalCell(4).map(cell -> cell.getText()).orElse(""))
                .isEmpty();
        assertThat(rows.get(1).getCellText(0)).startsWith("ST");
    }

    @Test
    void theCostReportHasFourPartsAndOnlyMoneyCounts() throws IOException {
        List<Row> rows = rows(1);
        assertThat(rows.stream()
                        .skip(1)
                        .limit(6)
                        .map(row -> row.getCellAsNumber(3).orElseThrow().intValue()))
                .containsExactly(50, 100, 0, 600_000, 300, 7);
        assertThat(rows.get(7).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("600457");
        assertThat(rows).hasSize(10);
    }
}
