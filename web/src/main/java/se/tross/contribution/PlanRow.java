package se.tross.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;

/**
 * One payer in the table of a plan.
 *
 * @param member the payer
 * @param share its part of the whole; null when it does not pay this year
 * @param years its amount in each year, in order of time
 * @param change against the year before; null when it did not pay then
 * @param rounding how far the amount lies above (+) or below (−) the exact part, in kronor; null when it does not pay
 */
public record PlanRow(
        RegisteredMember member, Percentage share, List<YearsCompared.Cell> years, Change change, BigDecimal rounding) {

    private static final int ROUNDING_DECIMALS = 2;
    private static final int WEIGHT_DECIMALS = 12;
    private static final Money HUNDREDTHS_OF_A_PER_CENT = Money.ofOre(10_000);

    static List<PlanRow> of(PlanDetail plan) {
        List<ComputedContribution> contributions = plan.computation().contributions();
        List<Percentage> shares = shares(contributions);
        int here = plan.years().years().indexOf(plan.overview().year());
        List<PlanRow> rows = new ArrayList<>();
        for (YearsCompared.MemberRow row : plan.years().rows()) {
            Optional<ComputedContribution> own =
                    plan.computation().of(row.member().id());
            rows.add(new PlanRow(
                    row.member(),
                    own.map(one -> shares.get(contributions.indexOf(one))).orElse(null),
                    row.cells(),
                    row.cells().get(here).change(),
                    own.map(one -> one.deviation().rounded(ROUNDING_DECIMALS)).orElse(null)));
        }
        return rows;
    }

    /** Shown with two decimals, such that the column adds up to 100 per cent. */
    private static List<Percentage> shares(List<ComputedContribution> contributions) {
        List<BigDecimal> weights = contributions.stream()
                .map(one -> one.shareOfTotal().fraction().rounded(WEIGHT_DECIMALS))
                .toList();
        List<BigDecimal> shown = HUNDREDTHS_OF_A_PER_CENT.split(weights).amounts().stream()
                .map(one -> BigDecimal.valueOf(one.ore(), 2))
                .toList();
        List<Percentage> shares = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            shares.add(new Percentage(shown.get(i), contributions.get(i).share().origin()));
        }
        return shares;
    }

    Amount amount(int year) {
        return years.get(year).amount();
    }
}
