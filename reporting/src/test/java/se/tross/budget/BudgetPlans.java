package se.tross.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tross.budget.text.PlanSection;
import se.tross.contribution.Plans;
import se.tross.forbund.OrganisationNumber;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Budgets to write documents of: Halland 2018 with invented plan years, and an invented large one. */
final class BudgetPlans {
    static final FinancialYear YEAR = new FinancialYear(2018);
    static final List<FinancialYear> YEARS = List.of(YEAR, YEAR.plusYears(1), YEAR.plusYears(2));
    private static final LocalDate PRODUCED = LocalDate.of(2018, 1, 10);
    private static final BudgetDecision DECISION = new BudgetDecision("§ 34", LocalDate.of(2017, 11, 17));
    private static final List<GoalAreaName> AREAS = List.of(
            new GoalAreaName(1, "Samordnad rehabilitering", false),
            new GoalAreaName(2, "Inkluderande arbetsliv", false),
            new GoalAreaName(3, "Metodutveckling", false));

    private BudgetPlans() {}

    static PlanDocument halland(VersionStatus status) {
        return document(status, content(rows(), status.isDecided() ? DECISION : null), sections());
    }

    static PlanDocument document(VersionStatus status, BudgetContent content, List<PlanSection> sections) {
        return new PlanDocument(
                "Samordningsförbundet i Halland",
                OrganisationNumber.parse("222000-2113").orElseThrow(),
                3,
                status,
                BudgetFigures.of(content),
                sections,
                PRODUCED);
    }

    static BudgetContent content(List<BudgetRow> rows, BudgetDecision decision) {
        ExpectedContributions first = ExpectedContributions.of(YEAR, Plans.hallandContributions());
        ExpectedContributions second =
                ExpectedContributions.assumed(YEARS.get(1), first, BigDecimal.ZERO, "Oförändrade bidrag");
        ExpectedContributions third =
                ExpectedContributions.assumed(YEARS.get(2), second, BigDecimal.ONE.negate(), "Staten ger mindre");
        EquityStepTerms step = new EquityStepTerms(
                Period.from(LocalDate.of(2014, 1, 1)), Money.ZERO, null, BigDecimal.valueOf(20), null, "Exempel");
        return new BudgetContent(
                1,
                YEAR,
                YEARS,
                Money.ofKronor(5_600_000),
                "Beräknat överskott från 2017",
                List.of(first, second, third),
                rows,
                AREAS,
                EnumSet.complementOf(EnumSet.of(DisposableTerm.EQUITY_TO_KEEP)),
                List.of(step),
                decision);
    }

    /** The budget year's amounts for ten years. */
    static BudgetContent tenYears() {
        BudgetContent three = content(rows(), null);
        List<ExpectedContributions> contributions = new ArrayList<>(three.contributions());
        List<FinancialYear> years = new ArrayList<>(three.years());
        while (years.size() < 10) {
            years.add(YEAR.plusYears(years.size()));
            contributions.add(ExpectedContributions.assumed(
                    years.get(years.size() - 1), contributions.get(contributions.size() - 1), BigDecimal.ZERO, ""));
        }
        List<BudgetRow> rows = rows().stream()
                .map(row -> BudgetRow.of(
                        row.lineId(),
                        row.lineKey(),
                        row.position(),
                        row.terms(),
                        years.stream().collect(Collectors.toMap(year -> year, year -> row.in(YEAR)))))
                .toList();
        return new BudgetContent(
                1,
                YEAR,
                years,
                three.openingEquity(),
                three.openingEquitySource(),
                contributions,
                rows,
                AREAS,
                three.disposable(),
                List.of(),
                null);
    }

    static List<BudgetRow> rows() {
        List<BudgetRow> rows = new ArrayList<>();
        add(rows, LineKind.INSATS, "IST Fbg", 1L, 1729, 1764, 1799);
        add(rows, LineKind.INSATS, "IST Kba", 1L, 2616, 2668, 2722);
        add(rows, LineKind.INSATS, "IST Hstd", 1L, 3167, 3230, 3295);
        add(rows, LineKind.INSATS, "IST Lhm", 1L, 1005, 1025, 1046);
        add(rows, LineKind.INSATS, "IST Vbg", 1L, 2230, 2275, 2320);
        add(rows, LineKind.INSATS, "VÄXA", 3L, 1960, 0, 0);
        add(rows, LineKind.INSATS, "Arbetsplatsamb. 11 utbildningar och nätverk", 2L, 1360, 1360, 1360);
        add(rows, LineKind.INSATS, "Reg utv ledare upphandling med social hänsyn", 2L, 850, 870, 0);
        add(rows, LineKind.INSATS, "Stödfunktion soc. föret. Hy/Lhm", 2L, 200, 0, 0);
        add(rows, LineKind.INSATS, "IOP", 2L, 900, 900, 900);
        add(rows, LineKind.INSATS, "PARADIGM, medfinans", 1L, 400, 420, 420);
        add(rows, LineKind.ADMINISTRATION, "Perskost o arvode", null, 1500, 1530, 1560);
        add(rows, LineKind.ADMINISTRATION, "Övrig drift (ink utbildningar)", null, 2550, 2550, 2550);
        return rows;
    }

    private static void add(List<BudgetRow> rows, LineKind kind, String name, Long area, long... thousands) {
        int number = rows.size() + 1;
        TreeMap<FinancialYear, Money> amounts = new TreeMap<>();
        for (int year = 0; year < thousands.length; year++) {
            amounts.put(YEARS.get(year), Money.ofKronor(thousands[year] * 1000));
        }
        rows.add(new BudgetRow(100 + number, number, number, LineTerms.of(kind, name, area), amounts));
    }

    static List<PlanSection> sections() {
        return List.of(new PlanSection(1, 1, "Inledning", """
                        Förbundet finansierar insatser för {budget.2018.insatser.summa} under 2018. Driften kostar
                        {budget.2018.drift.summa}.

                        De sparade medlen går från {budget.2018.sparade-medel.ingaende.procent} till
                        {budget.2018.sparade-medel.utgaende.procent} av bidragen."""), new PlanSection(2, 2, "Mål", """
                        Tre mål gäller för året:
                        - minst 35 % till arbete eller studier
                        - VÄXA får {budget.2018.rad.6-vaxa:kr}
                        - stegförflyttning för 60 %"""));
    }

    /** So many sections of running text as a plan of thirty pages has. */
    static List<PlanSection> longText(int sections) {
        List<PlanSection> text = new ArrayList<>();
        for (int section = 1; section <= sections; section++) {
            StringBuilder body = new StringBuilder();
            for (int paragraph = 0; paragraph < 12; paragraph++) {
                body.append("Insatserna kostar {budget.2018.insatser.summa} och når arbetsplatser i hela länet. "
                                .repeat(4))
                        .append("\n\n");
            }
            text.add(new PlanSection(section, section, "Avsnitt " + section, body.toString()));
        }
        return text;
    }
}
