package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tross.contribution.table.PrintedTable;
import se.tross.shared.access.AccessRefusal.NotFound;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.TableFileReader;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyText;
import se.tross.shared.time.FinancialYear;

/** The statements of the demonstration förbund, from the database to the finished documents, inside the server. */
class MemberStatementsIT extends InContainer {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final Optional<Integer> LAST = Optional.empty();

    @Inject
    private MemberStatements memberStatements;

    @Inject
    private Acting acting;

    private Actor clerk() {
        return Acting.actor(acting.halland(), Role.EKONOM);
    }

    @Test
    void tellsEachMemberItsAmountAndHowToPay() throws Exception {
        List<MemberStatement> all = acting.as(clerk(), () -> memberStatements.statements(YEAR, LAST));
        assertThat(all).hasSize(8);
        assertThat(Money.sum(all.stream().map(MemberStatement::amount).toList()))
                .isEqualTo(Money.ofKronor(18_642_000));
        MemberStatement hylte = all.stream()
                .filter(one -> one.contribution().member().name().equals("Hylte kommun"))
                .findFirst()
                .orElseThrow();
        assertThat(hylte.amount()).isEqualTo(Money.ofKronor(186_420));
        assertThat(hylte.plan().due()).isEqualTo(LocalDate.of(2018, 1, 31));
        assertThat(hylte.plan().issuer().account()).isNotEmpty();
        assertThat(hylte.plan().issuer().contact()).isNotEmpty();

        DocumentFile pdf = acting.as(
                clerk(),
                () -> memberStatements.ofMember(
                        YEAR, LAST, hylte.contribution().member().id(), Texts.SWEDISH));
        assertThat(pdf.name()).isEqualTo("medlemsavgift-2018-1315-hylte-kommun.pdf");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void givesTheWorkbookToInvoiceFrom() throws Exception {
        DocumentFile file = acting.as(clerk(), () -> memberStatements.workbook(YEAR, LAST, Texts.SWEDISH));
        RawTable raw = new TableFileReader().read(file.name(), new ByteArrayInputStream(file.bytes()));
        PrintedTable table = ContributionColumns.guess(raw, YEAR).read(raw, file.name(), LocalDate.of(2018, 1, 10));
        assertThat(table.rows()).hasSize(8);
        assertThat(MoneyText.parse(table.total().orElseThrow().amount(), table.unit()))
                .isEqualTo(Money.ofKronor(18_642_000));
    }

    @Test
    void knowsNoMemberOfAnotherForbund() throws Exception {
        Actor other = Acting.actor(acting.other(), Role.EKONOM);
        long stranger = acting.as(other, () -> memberStatements.statements(YEAR, LAST))
                .get(0)
                .contribution()
                .member()
                .id();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> acting.as(clerk(), () -> memberStatements.ofMember(YEAR, LAST, stranger, Texts.SWEDISH)))
                .satisfies(refused -> assertThat(refused.first()).isEqualTo(new NotFound()));
    }
}
