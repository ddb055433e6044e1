package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;

/** The workbook counts by itself, and comes to what the budget comes to: opened here by another program's reader. */
class PlanWorkbookTest {
    private static final Texts SWEDISH = Texts.swedish();

    private static Workbook open(PlanDocument plan) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(PlanWorkbook.of(plan, SWEDISH)));
    }

    @Test
    void everyFormulaComesToTheFigureOfTheBudget() throws IOException {
        PlanDocument plan = BudgetPlans.halland(VersionStatus.DECIDED);
        int formulas = 0;
        try (Workbook workbook = open(plan)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (PlanTable table : plan.tables(SWEDISH)) {
                Sheet sheet = workbook.getSheet(table.title());
                for (int row = 0; row < table.rows().size(); row++) {
                    formulas += same(sheet.getRow(row + 1), table.rows().get(row), evaluator);
                }
            }
        }
        assertThat(formulas).isGreaterThan(30);
    }

    private static int same(Row row, PlanTable.Row expected, FormulaEvaluator evaluator) {
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(expected.label());
        int formulas = 0;
        for (int column = 0; column < expected.cells().size(); column++) {
            Cell cell = row.getCell(column + 1);
            formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
            BigDecimal value = BigDecimal.valueOf(evaluator.evaluate(cell).getNumberValue());
            Serializable figure = expected.cells().get(column);
            if (figure instanceof Money money) {
                assertThat(value).as(expected.label()).isEqualByComparingTo(money.inKronor());
            } else {
                BigDecimal percent = value.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
                assertThat(percent)
                        .as(expected.label())
                        .isEqualByComparingTo(((BigDecimal) figure).setScale(1, RoundingMode.HALF_UP));
            }
        }
        return formulas;
    }

    /** A viewer that does not compute shows what stands beside the formula: it must be what the budget comes to. */
    @Test
    void whoDoesNotComputeSeesTheFiguresToo() throws IOException {
        PlanDocument plan = BudgetPlans.halland(VersionStatus.DECIDED);
        List<PlanTable> tables = plan.tables(SWEDISH);
        int formulas = 0;
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(PlanWorkbook.of(plan, SWEDISH)))) {
            for (PlanTable table : tables) {
                List<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.findSheet(table.title()).orElseThrow().read();
                for (int row = 0; row < table.rows().size(); row++) {
                    List<Serializable> expected = table.rows().get(row).cells();
                    for (int column = 0; column < expected.size(); column++) {
                        org.dhatim.fastexcel.reader.Cell cell =
                                rows.get(row + 1).getCell(column + 1);
                        formulas += cell.getType() == org.dhatim.fastexcel.reader.CellType.FORMULA ? 1 : 0;
                        assertThat(new BigDecimal(cell.getRawValue()))
                                .as(table.rows().get(row).label())
                                .isEqualByComparingTo(
                                        expected.get(column) instanceof Money money
                                                ? money.inKronor()
                                                : ((BigDecimal) expected.get(column)).movePointLeft(2));
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(40);
    }

    @Test
    void asksWhoComputesToDoSoWhenOpened() throws IOException {
        try (XSSFWorkbook workbook = (XSSFWorkbook) open(BudgetPlans.halland(VersionStatus.DRAFT))) {
            assertThat(workbook.getCTWorkbook().getCalcPr().getFullCalcOnLoad()).isTrue();
        }
    }

    /** Somebody tries another amount for an insats: what is left for new insatser follows, over the sheets. */
    @Test
    void aTriedAmountFollowsThroughToWhatIsLeft() throws IOException {
        try (Workbook workbook = open(BudgetPlans.halland(VersionStatus.DRAFT))) {
            Cell tried = workbook.getSheet("Insatser 2018–2020").getRow(2).getCell(1);
            assertThat(tried.getNumericCellValue()).isEqualTo(1_729_000);
            tried.setCellValue(729_000);
            Sheet left = workbook.getSheet("Kvar för nya insatser 2018–2020");
            Cell sum = left.getRow(left.getLastRowNum()).getCell(1);
            assertThat(workbook.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(sum)
                            .getNumberValue())
                    .isEqualTo(4_775_000);
        }
    }

    @Test
    void hasASheetForEachTableOneOfAllLinesAndOneAboutTheVersion() throws IOException {
        try (Workbook workbook = open(BudgetPlans.halland(VersionStatus.PROPOSED))) {
            List<String> names = new ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Bidrag 2018",
                            "Insatser 2018–2020",
                            "Drift 2018–2020",
                            "Sammanställning 2018–2020",
                            "Kvar för nya insatser 2018–2020",
                            "Alla rader",
                            "Om budgeten");
            Sheet lines = workbook.getSheet("Alla rader");
            assertThat(lines.getLastRowNum()).isEqualTo(13);
            assertThat(lines.getRow(6).getCell(0).getStringCellValue()).isEqualTo("VÄXA");
            assertThat(lines.getRow(6).getCell(2).getStringCellValue()).isEqualTo("Metodutveckling");
            assertThat(lines.getRow(6).getCell(5).getNumericCellValue()).isEqualTo(1_960_000);
            Sheet about = workbook.getSheet("Om budgeten");
            assertThat(about.getRow(3).getCell(1).getStringCellValue()).startsWith("Förslag till styrelsen, version 3");
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAName() throws IOException {
        List<BudgetRow> rows = new ArrayList<>(BudgetPlans.rows());
        rows.add(
                new BudgetRow(200, 200, 200, LineTerms.of(LineKind.AUDIT, "=HYPERLINK(\"x\")", null), new TreeMap<>()));
        PlanDocument plan = BudgetPlans.document(VersionStatus.DRAFT, BudgetPlans.content(rows, null), List.of());
        try (Workbook workbook = open(plan)) {
            Cell name = workbook.getSheet("Alla rader").getRow(14).getCell(0);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("'=HYPERLINK(\"x\")");
        }
    }

    @Test
    void aBudgetWithoutLinesIsAWorkbookToo() throws IOException {
        PlanDocument plan = BudgetPlans.document(VersionStatus.DRAFT, BudgetPlans.content(List.of(), null), List.of());
        try (Workbook workbook = open(plan)) {
            assertThat(workbook.getSheet("Drift 2018–2020").getRow(1).getCell(1).getNumericCellValue())
                    .isZero();
        }
    }
}
