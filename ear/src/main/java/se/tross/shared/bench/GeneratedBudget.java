package se.tross.shared.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.DisposableTerm;
import se.tross.budget.ExpectedContributions;
import se.tross.budget.GoalAreaName;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;
import se.tross.budget.PlanDocument;
import se.tross.budget.VersionStatus;
import se.tross.budget.text.PlanSection;
import se.tross.contribution.ContributionComputation;
import se.tross.forbund.OrganisationNumber;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** An invented budget of three hundred lines and three years, and a plan of some thirty pages around a smaller one. */
final class GeneratedBudget {

    static final int LINES = 300;
    private static final int LINES_OF_PLAN = 60;
    private static final int SECTIONS = 18;
    private static final int PARAGRAPHS = 9;
    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final LocalDate PRODUCED = LocalDate.of(2017, 11, 17);
    private static final int AREAS = 4;

    private GeneratedBudget() {}

    static BudgetContent content(int lines) {
        WholeCountry country = WholeCountry.generated(GeneratedData.SEED);
        List<FinancialYear> years =
                IntStream.range(0, 3).mapToObj(YEAR::plusYears).toList();
        ExpectedContributions first = ExpectedContributions.of(
                YEAR, ContributionComputation.of(country.total(0), country.key(), country.membership()));
        ExpectedContributions second = ExpectedContributions.assumed(years.get(1), first, BigDecimal.ONE, "");
        return new BudgetContent(
                1,
                YEAR,
                years,
                Money.ofKronor(50_000_000),
                "Mätning",
                List.of(first, second, ExpectedContributions.assumed(years.get(2), second, BigDecimal.ONE, "")),
                rows(lines, years),
                IntStream.rangeClosed(1, AREAS)
                        .mapToObj(id -> new GoalAreaName(id, "Målområde " + id, false))
                        .toList(),
                EnumSet.complementOf(EnumSet.of(DisposableTerm.EQUITY_TO_KEEP)),
                List.of(),
                null);
    }

    private static List<BudgetRow> rows(int lines, List<FinancialYear> years) {
        Random random = new Random(GeneratedData.SEED);
        List<BudgetRow> rows = new ArrayList<>();
        for (int line = 1; line <= lines; line++) {
            LineKind kind = line % 10 == 0 ? LineKind.ADMINISTRATION : LineKind.INSATS;
            TreeMap<FinancialYear, Money> amounts = new TreeMap<>();
            years.forEach(year -> amounts.put(year, Money.ofKronor(100_000L + random.nextInt(1_500_000))));
            Long area = kind == LineKind.INSATS ? Long.valueOf(1 + line % AREAS) : null;
            rows.add(new BudgetRow(line, line, line, LineTerms.of(kind, "Mätrad " + line, area), amounts));
        }
        return rows;
    }

    /** With live figures in every paragraph. */
    static PlanDocument plan() {
        List<PlanSection> sections = new ArrayList<>();
        for (int section = 1; section <= SECTIONS; section++) {
            StringBuilder body = new StringBuilder();
            for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
                body.append(
                                "Insatserna kostar {budget.2018.insatser.summa}, driften {budget.2018.drift.summa} och rad ")
                        .append(section)
                        .append(" {budget.2018.rad.")
                        .append(section)
                        .append("}. ")
                        .append("Förbundet stödjer samverkan mellan myndigheter så att fler får arbete eller studerar. "
                                .repeat(5))
                        .append("\n\n");
            }
            sections.add(new PlanSection(section, section, "Avsnitt " + section, body.toString()));
        }
        return new PlanDocument(
                "Mätförbundet",
                OrganisationNumber.parse("222000-2113").orElseThrow(),
                1,
                VersionStatus.DRAFT,
                BudgetFigures.of(content(LINES_OF_PLAN)),
                sections,
                PRODUCED);
    }
}
