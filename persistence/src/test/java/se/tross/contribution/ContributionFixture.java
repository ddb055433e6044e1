package se.tross.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** A förbund on 1 June 2018 with a region and two municipalities, and nothing about money yet. */
final class ContributionFixture extends TestForbund {
    static final FinancialYear YEAR = new FinancialYear(2019);
    static final long HALMSTAD = 12;
    static final long HYLTE = 13;

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    ContributionFixture() {
        super(Role.FORBUNDSCHEF, beforeMoney());
    }

    /** Halmstad and Hylte divide the municipal quarter, in per cent of the whole. */
    static KeyTerms key(LocalDate from, LocalDate to, String halmstad, String hylte) {
        return new KeyTerms(
                new Period(from, to),
                null,
                KeyMethod.PERCENT_OF_TOTAL,
                null,
                "§ 8",
                "Förbundsordningen",
                LocalDate.of(2017, 11, 17),
                "",
                List.of(KeyWeight.of(HALMSTAD, new BigDecimal(halmstad)), KeyWeight.of(HYLTE, new BigDecimal(hylte))));
    }

    static KeyTerms key() {
        return key(FIRST_DAY, null, "20", "5");
    }

    static PlanBasis basis(long kronor) {
        return new PlanBasis(Basis.TOTAL, Money.ofKronor(kronor), "Förslag", LocalDate.of(2018, 5, 2));
    }

    long savedKey() {
        return as(() -> bean(SaveAllocationKey.class).create(key()));
    }

    PlanOverview savedPlan(long kronor) {
        as(() -> bean(SaveContributionPlan.class).create(YEAR, basis(kronor), ""));
        return plan().overview();
    }

    PlanDetail plan() {
        return as(() -> bean(ContributionPlanOverviews.class).plan(YEAR, Optional.empty()));
    }

    Money amount(long member) {
        return plan().computation().of(member).orElseThrow().rounded();
    }
}
