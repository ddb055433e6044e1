package se.tross.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.tross.contribution.ContributionComputation;
import se.tross.contribution.HallandKey;
import se.tross.contribution.PlanDecision;
import se.tross.forbund.HallandMembers;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Halland's budget of 2018 as published; the plan years keep its levels, and their contributions are assumed. */
public final class HallandBudget {
    public static final FinancialYear YEAR = new FinancialYear(2018);
    public static final List<FinancialYear> YEARS = List.of(YEAR, YEAR.plusYears(1), YEAR.plusYears(2));
    public static final Money OPENING = tkr(5600);
    public static final BudgetDecision DECISION = new BudgetDecision("§ 34", HallandKey.DECIDED);

    /** Income and carried surplus minus total cost. */
    public static final Set<DisposableTerm> DEFINITION =
            EnumSet.complementOf(EnumSet.of(DisposableTerm.EQUITY_TO_KEEP));

    /** An invented ladder: 20 % of the contributions, at least for those between ten and thirty million kronor. */
    public static final EquityStepTerms STEP = new EquityStepTerms(
            Period.from(LocalDate.of(2014, 1, 1)),
            Money.ofKronor(10_000_000),
            Money.ofKronor(30_000_000),
            BigDecimal.valueOf(20),
            null,
            "Exempel");

    private HallandBudget() {}

    public static Money tkr(long thousands) {
        return Money.ofKronor(thousands * 1000);
    }

    public static BudgetContent content() {
        return content(rows());
    }

    public static BudgetContent content(List<BudgetRow> rows) {
        return new BudgetContent(
                1,
                YEAR,
                YEARS,
                OPENING,
                "Beräknat överskott från 2017",
                contributions(),
                rows,
                areas(),
                DEFINITION,
                List.of(STEP),
                DECISION);
    }

    public static List<ExpectedContributions> contributions() {
        ExpectedContributions first = ExpectedContributions.of(
                YEAR,
                ContributionComputation.of(
                        HallandKey.total(),
                        new PlanDecision("§ 34", HallandKey.DECIDED),
                        HallandKey.terms(),
                        HallandMembers.in2018()));
        ExpectedContributions second =
                ExpectedContributions.assumed(YEARS.get(1), first, BigDecimal.ZERO, "Oförändrade bidrag");
        return List.of(
                first,
                second,
                ExpectedContributions.assumed(YEARS.get(2), second, new BigDecimal("-1.5"), "Staten ger mindre"));
    }

    public static List<GoalAreaName> areas() {
        return List.of(
                new GoalAreaName(1, "Samordnad rehabilitering", false),
                new GoalAreaName(2, "Inkluderande arbetsliv", false),
                new GoalAreaName(3, "Metodutveckling", false));
    }

    /** The thirteen cost lines, with the same amount in each year. */
    public static List<BudgetRow> rows() {
        List<BudgetRow> rows = new ArrayList<>();
        for (String line : printed()) {
            String[] cells = line.split(";", -1);
            LineKind kind = switch (cells[0]) {
                case "INSATS" -> LineKind.INSATS;
                case "OPERATIONS" -> LineKind.ADMINISTRATION;
                default -> null;
            };
            if (kind != null) {
                rows.add(row(rows.size() + 1, LineTerms.of(kind, cells[1], area(cells[3])), cells[2]));
            }
        }
        return rows;
    }

    private static BudgetRow row(int number, LineTerms terms, String thousands) {
        Map<FinancialYear, Money> amounts = new TreeMap<>();
        YEARS.forEach(year -> amounts.put(year, tkr(Long.parseLong(thousands))));
        return BudgetRow.of(100 + number, number, number, terms, amounts);
    }

    private static Long area(String name) {
        return areas().stream()
                .filter(area -> area.name().equals(name))
                .map(GoalAreaName::id)
                .findFirst()
                .orElse(null);
    }

    private static List<String> printed() {
        try (InputStream file = HallandBudget.class.getResourceAsStream("/halland-2018/budget-2018.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
