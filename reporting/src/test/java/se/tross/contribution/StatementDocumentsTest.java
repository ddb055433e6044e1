package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.tross.shared.document.Pdf;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;

/** Each member gets its contribution with the way to it, in a document that everybody can read and the archive can keep. */
class StatementDocumentsTest {

    private static final Texts SWEDISH = Texts.swedish();
    private static final Texts ENGLISH = Texts.in(Texts.ENGLISH);

    @Test
    void tellsHylteItsContributionOf2018() throws IOException {
        MemberStatement statement =
                Plans.statement(Plans.halland(PlanStatus.DECIDED), "Hylte kommun", Money.ofKronor(182_580));
        Pdf pdf = new Pdf(StatementDocuments.pdf(statement, SWEDISH)).kept("medlemsavgift-hylte.pdf");

        assertThat(pdf.text().strip()).isEqualTo(expected("statement-hylte-2018.txt"));
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.language()).isEqualTo("sv-SE");
        assertThat(pdf.title()).isEqualTo("Medlemsavgift 2018 – Hylte kommun");
        assertThat(pdf.bookmarks())
                .containsExactly(
                        "Så är avgiften beräknad",
                        "Så betalas avgiften",
                        "Jämfört med förra året",
                        "Alla medlemmars avgifter");
    }

    private static String expected(String name) throws IOException {
        try (InputStream text = StatementDocumentsTest.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void asksNobodyToPayAProposal() {
        MemberStatement statement = Plans.statement(Plans.halland(PlanStatus.PROPOSED), "Region Halland", null);
        Pdf pdf = new Pdf(StatementDocuments.pdf(statement, SWEDISH)).kept("forslag-region.pdf");
        assertThat(pdf.title()).isEqualTo("Förslag till medlemsavgift 2018 – Region Halland");
        assertThat(pdf.text())
                .contains("Detta är ett förslag.")
                .contains("Föreslagen avgift 4 660 500 kr")
                .contains("Betala inte ännu.")
                .contains("Avgiften för 2017 finns inte i Tross")
                .doesNotContain("Att betala")
                .doesNotContain("bankgiro");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void keepsLongNamesAndManyMembersInOrder() {
        MemberStatement statement = Plans.statement(
                Plans.twelveMunicipalities(), "Malung-Sälens och Västra Finnmarkernas kommun", Money.ofKronor(200_001));
        Pdf pdf = new Pdf(StatementDocuments.pdf(statement, SWEDISH)).kept("medlemsavgift-tolv.pdf");
        assertThat(pdf.text())
                .contains("Därav: Malung-Sälens och Västra Finnmarkernas kommun 2,5994 % 152 434,55")
                .contains("Avrundning till hela kronor +0,45")
                .contains("200 001 152 435 \u221247 566 \u221223,8 %")
                .contains("Dalåkers kommun Kommunerna 1,9530 % 458 115")
                .contains("Summa 100,0000 % 23 456 789")
                .contains("Fråga förbundet om kontonummer innan ni betalar.");
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.pages()).isEqualTo(2);
    }

    @Test
    void bindsAllMembersInOneDocument() {
        List<MemberStatement> all = Plans.statements(Plans.halland(PlanStatus.DECIDED));
        Pdf pdf = new Pdf(StatementDocuments.pdf(all, SWEDISH)).kept("medlemsavgifter-alla.pdf");
        assertThat(pdf.bookmarks())
                .containsExactlyElementsOf(all.stream()
                        .map(one -> one.contribution().member().name())
                        .toList());
        assertThat(pdf.text().split("Så är avgiften beräknad", -1)).hasSize(all.size() + 1);
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void speaksEnglish() {
        MemberStatement statement =
                Plans.statement(Plans.halland(PlanStatus.DECIDED), "Hylte kommun", Money.ofKronor(182_580));
        Pdf pdf = new Pdf(StatementDocuments.pdf(statement, ENGLISH)).kept("contribution-hylte.pdf");
        assertThat(pdf.language()).isEqualTo("en-GB");
        assertThat(pdf.text())
                .contains("Membership contribution 2018")
                .contains("To pay 186,420 kr")
                .contains("Page 1 of 2")
                .doesNotContain("avgift");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void packsOneFileForEachMember() throws IOException {
        List<MemberStatement> all = Plans.statements(Plans.halland(PlanStatus.DECIDED));
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(StatementDocuments.zip(all, SWEDISH)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new Pdf(zip.readAllBytes()).text())
                        .contains(all.get(names.size() - 1)
                                .contribution()
                                .member()
                                .name());
            }
        }
        assertThat(names)
                .hasSize(8)
                .startsWith("medlemsavgift-2018-fk-forsakringskassan.pdf", "medlemsavgift-2018-13-region-halland.pdf")
                .endsWith("medlemsavgift-2018-1383-varbergs-kommun.pdf");
    }
}
