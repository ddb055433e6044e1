package se.tross.insats.draft;

import java.util.ArrayList;
import java.util.List;
import se.tross.insats.ApplicationRefusal.CostsMissing;
import se.tross.insats.ApplicationRefusal.CountOutsideAges;
import se.tross.insats.ApplicationRefusal.EsfIsNotChosen;
import se.tross.insats.ApplicationRefusal.NothingIsAppliedFor;
import se.tross.insats.ApplicationRefusal.ParticipationsMissing;
import se.tross.insats.ApplicationRefusal.YearDoesNotSum;
import se.tross.insats.ApplicationRefusal.YearOutsideInsats;
import se.tross.insats.Direction;
import se.tross.insats.FinancingSource;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Reads the third step: costs, financing and planned participations (L8, M4, M9). */
final class MoneyReader {

    private final PartReader reader;
    private final Basics basics;

    MoneyReader(PartReader reader, Basics basics) {
        this.reader = reader;
        this.basics = basics;
    }

    MoneyPlan plan() {
        List<CostLine> costs = new ArrayList<>();
        for (int row : reader.typed().rows("cost")) {
            String name = "cost." + row;
            CostType type = reader.constant(name + ".type", CostType.class);
            costs.add(new CostLine(type, reader.required(name + ".text"), reader.amounts(name)));
        }
        List<FinancingLine> financing = new ArrayList<>();
        for (int row : reader.typed().rows("finance")) {
            String name = "finance." + row;
            FinancingSource source = reader.constant(name + ".source", FinancingSource.class);
            String text = source == FinancingSource.FORBUND || source == FinancingSource.ESF
                    ? reader.text(name + ".text")
                    : reader.required(name + ".text");
            financing.add(new FinancingLine(source, text, reader.amounts(name)));
        }
        MoneyPlan plan = new MoneyPlan(costs, financing);
        refuse(plan);
        return plan;
    }

    private void refuse(MoneyPlan plan) {
        for (FinancialYear year : plan.years()) {
            refuse(plan, year);
        }
        if (plan.years().stream().noneMatch(year -> plan.costs(year).isPositive())) {
            reader.lack("cost.1.text", new CostsMissing());
        }
        if (!plan.appliedFor().isPositive()) {
            reader.lack("finance.1.source", new NothingIsAppliedFor());
        }
        boolean isEsfPaid = plan.years().stream()
                .anyMatch(year -> plan.from(FinancingSource.ESF, year).isPositive());
        if (isEsfPaid && !basics.classification().esf()) {
            reader.wrong("esf", new EsfIsNotChosen());
        }
    }

    private void refuse(MoneyPlan plan, FinancialYear year) {
        Money apart = plan.costs(year).minus(plan.cash(year));
        String field = "sum." + year;
        if (!apart.isZero()) {
            reader.wrong(field, new YearDoesNotSum(field, year, plan.costs(year), plan.cash(year), apart));
        }
        if (!basics.goesOnIn(year)) {
            reader.wrong(field, new YearOutsideInsats(field, year));
        }
    }

    /** Where the insats is for individuals. */
    List<PlannedCount> counts() {
        List<PlannedCount> counts = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            for (AgeBand band : AgeBand.values()) {
                String field = "count." + sex + "." + band;
                Integer count = reader.count(field);
                if (count != null && count > 0) {
                    counts.add(new PlannedCount(sex, band, count));
                    refuseOutside(field, band);
                }
            }
        }
        if (counts.isEmpty() && basics.classification().direction() == Direction.INDIVIDUAL) {
            reader.lack("count.WOMEN.FROM_25", new ParticipationsMissing());
        }
        return counts;
    }

    private void refuseOutside(String field, AgeBand band) {
        if (basics.ages() != null && !band.meets(basics.ages())) {
            reader.wrong(
                    field,
                    new CountOutsideAges(
                            field, basics.ages().from(), basics.ages().to()));
        }
    }
}
