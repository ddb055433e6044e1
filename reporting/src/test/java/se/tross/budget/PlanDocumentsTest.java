package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.budget.text.PlanSection;
import se.tross.shared.document.DocumentFormats;
import se.tross.shared.document.Pdf;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** The board's document: its numbers are those of the budget, on paper and in Word, and it says what it is. */
class PlanDocumentsTest {
    private static final Texts SWEDISH = Texts.swedish();

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void tellsHallandsBudgetAsDecided() throws IOException {
        Pdf pdf = new Pdf(PlanDocuments.pdf(BudgetPlans.halland(VersionStatus.DECIDED), SWEDISH))
                .kept("budget-och-verksamhetsplan-2018.pdf");
        try (InputStream expected = PlanDocumentsTest.class.getResourceAsStream("plan-halland-2018.txt")) {
            assertThat(pdf.text().strip())
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.language()).isEqualTo("sv-SE");
        assertThat(pdf.title()).isEqualTo("Budget och verksamhetsplan 2018–2020");
        assertThat(pdf.bookmarks())
                .containsExactly(
                        "Inledning",
                        "Mål",
                        "Budget 2018",
                        "Pengarnas väg 2018",
                        "Bidrag 2018",
                        "Insatser 2018–2020",
                        "Drift 2018–2020",
                        "Sammanställning 2018–2020",
                        "Sparade medel 2018–2020",
                        "Kvar för nya insatser 2018–2020");
    }

    @ParameterizedTest
    @EnumSource(VersionStatus.class)
    void saysWhatItIs(VersionStatus status) throws IOException {
        PlanDocument plan = BudgetPlans.halland(status);
        Pdf pdf = new Pdf(PlanDocuments.pdf(plan, SWEDISH)).kept("plan-" + status + ".pdf");
        String expected = switch (status) {
            case DRAFT -> "Utkast, version 3. Det kan ändras";
            case PROPOSED -> "Förslag till styrelsen, version 3.";
            case DECIDED -> "Beslutad av styrelsen, § 34, 2017-11-17 (version 3).";
            case REVISED -> "Har ersatts av en senare beslutad version.";
        };
        assertThat(pdf.text()).contains(expected);
        assertThat(pdf.faults()).isEmpty();
        boolean isOpen = status.isOpen();
        assertThat(pdf.text().contains("Beslutad av styrelsen")).isEqualTo(!isOpen);
        assertThat(pdf.title().startsWith(status == VersionStatus.DRAFT ? "Utkast: " : "Förslag: "))
                .isEqualTo(isOpen);
        try (XWPFDocument word = open(PlanDocuments.word(plan, SWEDISH))) {
            assertThat(wordText(word)).contains(expected);
            assertThat(word.getHeaderList().get(0).getText().strip())
                    .isEqualTo(isOpen ? (status == VersionStatus.DRAFT ? "Utkast" : "Förslag") : "");
        }
    }

    /** A draft's mark stands on every page, so that no page of it can be taken for decided. */
    @Test
    void aDraftSaysSoOnEveryPage() {
        Pdf pdf = new Pdf(PlanDocuments.pdf(
                        BudgetPlans.document(
                                VersionStatus.DRAFT,
                                BudgetPlans.content(BudgetPlans.rows(), null),
                                BudgetPlans.longText(8)),
                        SWEDISH))
                .kept("plan-utkast-lang.pdf");
        assertThat(pdf.pages()).isGreaterThan(7);
        assertThat(pdf.text().lines().filter("Utkast"::equals).count()).isEqualTo(pdf.pages());
        assertThat(pdf.text()).contains("Innehåll").containsPattern("Sammanställning 2018–2020 \\.+ ?" + pdf.pages());
        assertThat(pdf.faults()).isEmpty();
    }

    private static XWPFDocument open(byte[] word) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(word));
    }

    private static String wordText(XWPFDocument word) {
        return plain(word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
    }

    @Test
    void saysTheSameInWord() throws IOException {
        PlanDocument plan = BudgetPlans.halland(VersionStatus.DECIDED);
        try (XWPFDocument word = open(PlanDocuments.word(plan, SWEDISH))) {
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Budget och verksamhetsplan 2018–2020");
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> "Heading2".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly("Inledning", "Mål", "Budget 2018");
            assertThat(wordText(word))
                    .contains("Förbundet finansierar insatser för 16 417 tkr under 2018. Driften kostar 4 050 tkr.");
            List<PlanTable> tables = plan.tables(SWEDISH);
            assertThat(word.getTables()).hasSize(tables.size() + 1);
            for (int i = 0; i < tables.size(); i++) {
                same(word.getTables().get(i + 1), tables.get(i));
            }
        }
    }

    private static void same(XWPFTable word, PlanTable table) {
        assertThat(word.getRow(0).isRepeatHeader()).isTrue();
        assertThat(word.getRows()).hasSize(table.rows().size() + 1);
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow cells = word.getRow(row + 1);
            List<String> expected =
                    new ArrayList<>(List.of(table.rows().get(row).label()));
            expected.addAll(table.printed(new DocumentFormats(SWEDISH)).get(row));
            assertThat(cells.getTableCells().stream().map(XWPFTableCell::getText))
                    .isEqualTo(expected);
        }
    }

    @Test
    void showsAFigureThatDoesNotExistInsteadOfLosingIt() {
        PlanDocument plan = BudgetPlans.document(
                VersionStatus.DRAFT,
                BudgetPlans.content(BudgetPlans.rows(), null),
                List.of(new PlanSection(1, 1, "Nytt", "Insatsen kostar {budget.2018.rad.99-nedlagd}.")));
        Pdf pdf = new Pdf(PlanDocuments.pdf(plan, SWEDISH));
        assertThat(pdf.text()).contains("[siffran saknas: {budget.2018.rad.99-nedlagd}]");
    }

    @Test
    void keepsWhatSomebodyWroteAsText() {
        List<BudgetRow> rows = new ArrayList<>(BudgetPlans.rows());
        TreeMap<FinancialYear, Money> amounts = new TreeMap<>();
        amounts.put(BudgetPlans.YEAR, Money.ofKronor(150_500));
        rows.add(new BudgetRow(
                200, 200, 200, LineTerms.of(LineKind.INSATS, "<b>Fet & \"lång\"</b> {0} ".repeat(6), null), amounts));
        PlanDocument plan = BudgetPlans.document(
                VersionStatus.DRAFT,
                BudgetPlans.content(rows, null),
                List.of(new PlanSection(1, 1, "Mål & <medel>", "5 < 6 && ${x} <#if> '' {0}")));
        Pdf pdf = new Pdf(PlanDocuments.pdf(plan, SWEDISH)).kept("plan-tecken.pdf");
        assertThat(pdf.text())
                .contains("Mål & <medel>", "5 < 6 && ${x} <#if> '' {0}", "<b>Fet & \"lång\"</b> {0}", "Utan målområde")
                .contains("150,5", "16 567,5");
        assertThat(pdf.faults()).isEmpty();
    }

    /** A name without a blank, and signs that no document may hold, push no figure off the page and stop no document. */
    @Test
    void losesNoFigureToAStrangeText() {
        List<BudgetRow> rows = new ArrayList<>(BudgetPlans.rows());
        TreeMap<FinancialYear, Money> amounts = new TreeMap<>();
        amounts.put(BudgetPlans.YEAR, Money.ofKronor(77_000));
        rows.add(new BudgetRow(200, 200, 200, LineTerms.of(LineKind.AUDIT, "x".repeat(200), null), amounts));
        String strange = "Rad\u000bbrytning \u0001 \ud83d och \ud83d\ude00";
        PlanDocument plan = BudgetPlans.document(
                VersionStatus.DRAFT, BudgetPlans.content(rows, null), List.of(new PlanSection(1, 1, strange, strange)));
        Pdf pdf = new Pdf(PlanDocuments.pdf(plan, SWEDISH)).kept("plan-markligt.pdf");
        assertThat(pdf.text()).contains("Rad brytning", " 77 – –", "Summa drift 4 127 4 080 4 110");
        assertThat(pdf.faults()).isEmpty();
        assertThat(PlanDocuments.word(plan, SWEDISH)).isNotEmpty();
        assertThat(PlanWorkbook.of(plan, SWEDISH)).isNotEmpty();
    }

    /** Ten years beside each other, each figure whole. */
    @Test
    void hasRoomForTenYears() {
        PlanDocument plan = BudgetPlans.document(VersionStatus.DRAFT, BudgetPlans.tenYears(), List.of());
        Pdf pdf = new Pdf(PlanDocuments.pdf(plan, SWEDISH)).kept("plan-tio-ar.pdf");
        assertThat(pdf.text())
                .contains("Budget och verksamhetsplan 2018–2027")
                .contains("Summa insatser" + " 16 417".repeat(10))
                .contains("Summa kostnader" + " 20 467".repeat(10));
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void speaksEnglish() {
        Pdf pdf = new Pdf(PlanDocuments.pdf(BudgetPlans.halland(VersionStatus.DECIDED), Texts.in(Texts.ENGLISH)));
        assertThat(pdf.language()).isEqualTo("en-GB");
        assertThat(pdf.text())
                .contains("Budget and activity plan 2018–2020", "Sum of cost 20,467", "Left for new insatser")
                .doesNotContain("Summa ", "Bidrag ");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void isNamedForItsYearAndForWhatItIs() {
        assertThat(PlanDocuments.fileName(BudgetPlans.halland(VersionStatus.DECIDED), SWEDISH))
                .isEqualTo("budget-och-verksamhetsplan-2018");
        assertThat(PlanDocuments.fileName(BudgetPlans.halland(VersionStatus.PROPOSED), SWEDISH))
                .isEqualTo("budget-och-verksamhetsplan-2018-forslag-version-3");
        assertThat(PlanDocuments.fileName(BudgetPlans.halland(VersionStatus.DRAFT), SWEDISH))
                .isEqualTo("budget-och-verksamhetsplan-2018-utkast-version-3");
    }
}
