package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;
import se.tross.budget.flow.FlowPicture;
import se.tross.shared.document.Pdf;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** The pictures of a budget show its figures, say them to those who do not see, and stand on paper and in Word. */
class PlanPicturesTest {
    private static final Texts SWEDISH = Texts.swedish();

    private static PlanDocument halland() {
        return BudgetPlans.halland(VersionStatus.DECIDED);
    }

    private static List<Integer> columns(ReservePicture picture) {
        return picture.bars().stream()
                .filter(bar -> bar.css().equals("region"))
                .map(FlowPicture.Bar::height)
                .toList();
    }

    private static PlanDocument with(LineKind kind, long kronor) {
        List<BudgetRow> rows = new ArrayList<>(BudgetPlans.rows());
        TreeMap<FinancialYear, Money> amounts = new TreeMap<>();
        amounts.put(BudgetPlans.YEAR, Money.ofKronor(kronor));
        rows.add(new BudgetRow(200, 200, 200, LineTerms.of(kind, "Tillagd", null), amounts));
        return BudgetPlans.document(VersionStatus.DRAFT, BudgetPlans.content(rows, null), List.of());
    }

    @Test
    void thePdfSaysThemInWords() {
        Pdf pdf = new Pdf(PlanDocuments.pdf(halland(), SWEDISH));
        assertThat(pdf.pictures()).hasSize(2);
        assertThat(pdf.pictures().get(0))
                .startsWith("Pengarnas väg 2018. In kommer 20 467 tkr: Staten 9 321 tkr, Region Halland ")
                .endsWith("Metodutveckling 1 960 tkr, Drift 4 050 tkr.");
        assertThat(pdf.pictures().get(1))
                .isEqualTo(
                        "Sparade medel i tusental kronor, och i procent av årets bidrag: Början 2018 5 600 (30,0 %), "
                                + "Slutet 2018 3 775 (20,2 %), Slutet 2019 3 825 (20,5 %), Slutet 2020 4 309 (23,3 %).");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void wordHasThemWithTheSameWords() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(PlanDocuments.word(halland(), SWEDISH)))) {
            List<String> said = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .map(picture -> picture.getDescription().replace('\u00a0', ' '))
                    .toList();
            assertThat(said).isEqualTo(new Pdf(PlanDocuments.pdf(halland(), SWEDISH)).pictures());
            assertThat(word.getAllPictures())
                    .extracting(XWPFPictureData::getPictureTypeEnum)
                    .containsOnly(PictureType.PNG);
        }
    }

    @Test
    void columnsAreAsHighAsTheMoney() {
        assertThat(columns(ReservePicture.of(halland(), SWEDISH))).containsExactly(110, 74, 75, 84);
    }

    /** 5 600 tkr saved and 1 825 used, so that a line of another 9 000 leaves 5 225 owed when the year ends. */
    @Test
    void whatIsOwedHangsBelow() {
        ReservePicture picture = ReservePicture.of(with(LineKind.INSATS, 9_000_000), SWEDISH);
        assertThat(picture.words()).contains("Slutet 2018 \u22125\u00a0225");
        int base = picture.bars().get(picture.bars().size() - 1).y();
        assertThat(picture.bars())
                .filteredOn(bar -> bar.css().equals("saved"))
                .hasSize(3)
                .allMatch(bar -> bar.y() == base && bar.height() > 70);
        assertThat(picture.bars()).allMatch(bar -> bar.y() >= 0 && bar.y() + bar.height() <= picture.height());
    }

    @Test
    void aSurplusGoesToSavedMoney() {
        FlowPicture picture =
                FlowPicture.onPaper(with(LineKind.OTHER_INCOME, 3_000_000).figures(), BudgetPlans.YEAR, SWEDISH);
        assertThat(picture.labels()).extracting(FlowPicture.Label::name).contains("Till sparade medel");
        assertThat(picture.bars()).allMatch(bar -> bar.x() + bar.width() <= picture.width());
    }

    @Test
    void tenYearsStandBesideEachOther() {
        ReservePicture picture = ReservePicture.of(
                BudgetPlans.document(VersionStatus.DRAFT, BudgetPlans.tenYears(), List.of()), SWEDISH);
        assertThat(picture.bars())
                .filteredOn(bar -> bar.css().matches("region|saved"))
                .hasSize(11);
        assertThat(picture.labels()).hasSize(33);
        assertThat(picture.hasLimit()).isFalse();
    }

    @Test
    void aYearWithoutMoneyHasNoWayToDraw() {
        BudgetContent content = BudgetPlans.content(List.of(), null);
        BudgetContent without = new BudgetContent(
                1,
                content.year(),
                List.of(content.year()),
                Money.ZERO,
                "",
                List.of(ExpectedContributions.missing(content.year())),
                List.of(),
                List.of(),
                content.disposable(),
                List.of(),
                null);
        Pdf pdf = new Pdf(PlanDocuments.pdf(BudgetPlans.document(VersionStatus.DRAFT, without, List.of()), SWEDISH));
        assertThat(pdf.pictures())
                .containsExactly(
                        "Sparade medel i tusental kronor, och i procent av årets bidrag: Början 2018 0, Slutet 2018 0.");
        assertThat(pdf.text()).doesNotContain("Pengarnas väg");
        assertThat(pdf.faults()).isEmpty();
    }
}
