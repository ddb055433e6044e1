package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.AccessRefusal.NotFound;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** The board's document of the demonstration förbund, from the database to the finished files, inside the server. */
class BudgetDocumentsIT extends InContainer {

    private static final FinancialYear YEAR = new FinancialYear(2018);

    @Inject
    private BudgetOverviews budgets;

    @Inject
    private BudgetDocuments documents;

    @Inject
    private Acting acting;

    private Actor clerk() {
        return Acting.actor(acting.halland(), Role.EKONOM);
    }

    private long decided() throws Exception {
        return acting.as(clerk(), () -> budgets.version(YEAR, Optional.empty()))
                .overview()
                .id();
    }

    @Test
    void comesOutAsPublished() throws Exception {
        long version = decided();
        PlanDocument plan = acting.as(clerk(), () -> documents.plan(version));
        YearFigures figures = plan.figures().budgetYear();
        assertThat(figures.cost().money()).isEqualTo(Money.ofKronor(20_467_000));
        assertThat(figures.disposable().money()).isEqualTo(Money.ofKronor(3_775_000));
        assertThat(plan.isDecided()).isTrue();
        assertThat(plan.texts())
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section.blocks())
                        .allSatisfy(block -> assertThat(block.paragraphs())
                                .allSatisfy(parts -> assertThat(parts).noneMatch(SectionText.Part::missing))));
    }

    @Test
    void isSetAsPdfWordAndWorkbook() throws Exception {
        long version = decided();
        DocumentFile pdf = acting.as(clerk(), () -> documents.pdf(version, Texts.SWEDISH));
        assertThat(pdf.name()).isEqualTo("budget-och-verksamhetsplan-2018.pdf");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");

        DocumentFile word = acting.as(clerk(), () -> documents.word(version, Texts.SWEDISH));
        assertThat(word.name()).isEqualTo("budget-och-verksamhetsplan-2018.docx");
        assertThat(part(word, "word/document.xml")).contains("Staten", "3\u00a0775", "VÄXA");

        DocumentFile workbook = acting.as(clerk(), () -> documents.workbook(version, Texts.SWEDISH));
        assertThat(workbook.name()).isEqualTo("budget-och-verksamhetsplan-2018.xlsx");
        assertThat(new String(workbook.bytes(), 0, 2, StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
        assertThat(workbook.bytes().length).isGreaterThan(5_000);
    }

    private static String part(DocumentFile file, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(file.name() + " has no " + name);
    }

    @Test
    void tellsNothingToAnotherForbund() throws Exception {
        long version = decided();
        Actor other = Acting.actor(acting.other(), Role.EKONOM);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> acting.as(other, () -> documents.plan(version)))
                .satisfies(refused -> assertThat(refused.first()).isInstanceOf(NotFound.class));
    }
}
