package se.tross.insats.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import se.tross.forbund.OrganisationNumber;
import se.tross.insats.Direction;
import se.tross.shared.document.Pdf;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** M15, P8: the board reads all insatser of a tertial; a paper that others may read shows no small counts. */
class TertialPapersTest {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final ReportDue DUE = new ReportDue(YEAR, Tertial.T1, LocalDate.of(2018, 5, 30));

    private static ReportRow row(long id, String name, Direction direction, ReportStatus status, boolean late) {
        return new ReportRow(
                id,
                id,
                name,
                name,
                "Region Halland",
                direction,
                DUE,
                new ReportSteps(status, DUE.due(), "Sara", Instant.EPOCH, null, "Frida", Instant.EPOCH),
                late);
    }

    private static ReportedInsats reported(long id, String name, int begun, int toWork, EconomyInBrief economy) {
        Map<ReportText, String> texts = new EnumMap<>(ReportText.class);
        for (ReportText which : ReportText.values()) {
            texts.put(which, "");
        }
        texts.put(ReportText.RESULT, "Resultat av " + name + "\nandra raden");
        texts.put(ReportText.DEVIATIONS, "Avvikelse i " + name);
        if (id == 1) {
            texts.put(ReportText.GOOD_EXAMPLES, "Första mötet på vårdcentralen");
            texts.put(ReportText.SYSTEM_FAILURES, "Två planer <som> krockar & mer");
        }
        Map<CountCell, Integer> counts = new HashMap<>();
        counts.put(new CountCell(Measure.BEGUN, CountedAs.WOMEN), begun);
        counts.put(new CountCell(Measure.TO_WORK, CountedAs.UNDIVIDED), toWork);
        return new ReportedInsats(
                row(id, name, Direction.INDIVIDUAL, ReportStatus.APPROVED, false),
                new ReportContent(
                        texts,
                        new CountTable(counts),
                        List.of(new GoalResult("Hälften till arbete", toWork, begun, "")),
                        Money.ofKronor(400_000 + id),
                        null,
                        economy));
    }

    private static PaperGround ground() {
        return new PaperGround(
                "Samordningsförbundet i Halland",
                new OrganisationNumber("222000-9910"),
                new ReportTertial(YEAR, Tertial.T1),
                List.of(
                        reported(1, "IST Falkenberg", 11, 3, new EconomyInBrief(Money.ofKronor(900_000), Money.ZERO)),
                        reported(2, "IST Laholm", 12, 7, null),
                        reported(3, "IST Varberg", 15, 9, null)),
                List.of(row(4, "VÄXA", Direction.INDIVIDUAL, ReportStatus.OPEN, true)),
                new SmallCounts(5));
    }

    @Test
    void theWholePaperTellsAllThatIsReported() {
        TertialPaper paper = TertialPaper.whole(ground(), TODAY);
        Pdf pdf = new Pdf(TertialPapers.pdf(paper, Texts.swedish())).kept("tertialrapport.pdf");
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.title()).isEqualTo("Insatserna januari–april 2018");
        assertThat(pdf.text())
                .contains("3 rapporter är godkända. 1 väntas eller läses.")
                .contains("IST Falkenberg 11 – – 3 –")
                .contains("Summa 38 – – 19 –")
                .contains("IST Falkenberg 400 001 900 000 0")
                .contains("Summa 1 200 006 900 000 0")
                .contains("Hälften till arbete: 3 av 11 (27 %)")
                .contains("Avvikelse i IST Laholm")
                .contains("Första mötet på vårdcentralen")
                .contains("Två planer <som> krockar & mer")
                .contains("VÄXA försenad 2018-05-30")
                .doesNotContain("visas inte");
        assertThat(TertialPapers.fileName(paper, Texts.swedish())).isEqualTo("tertialrapport-2018-T1");
    }

    @Test
    void aPaperForEverybodyShowsNoSmallCount() {
        TertialPaper paper = TertialPaper.published(ground(), TODAY);
        Pdf pdf = new Pdf(TertialPapers.pdf(paper, Texts.swedish()));
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.text())
                .contains("Antal under 5 visas inte")
                .contains("IST Falkenberg 11 – – <5 –")
                .contains("IST Laholm 12 – – .. –")
                .contains("IST Varberg 15 – – 9 –")
                .contains("Summa 38 – – 19 –")
                .contains("Hälften till arbete: antalet är under 5 och visas inte")
                .contains("Hälften till arbete: 7 av 12 (58 %)")
                .doesNotContain("3 av 11", "27 %");
    }

    @Test
    void theWordFileSaysTheSameInTheReadersLanguage() throws IOException {
        byte[] bytes = TertialPapers.word(TertialPaper.whole(ground(), TODAY), Texts.in(Texts.ENGLISH));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("The insatser January–April 2018", "Första mötet på vårdcentralen", "VÄXA", "3 of 11");
        }
    }

    @Test
    void aTertialWithoutApprovedReportsSaysSo() {
        PaperGround none = new PaperGround(
                "Förbundet",
                new OrganisationNumber("222000-9910"),
                new ReportTertial(YEAR, Tertial.T1),
                List.of(),
                ground().awaited(),
                new SmallCounts(5));
        Pdf pdf = new Pdf(TertialPapers.pdf(TertialPaper.whole(none, TODAY), Texts.swedish()));
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.text()).contains("Ingen rapport är godkänd än", "VÄXA");
    }
}
