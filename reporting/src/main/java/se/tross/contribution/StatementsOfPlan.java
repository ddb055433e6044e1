package se.tross.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;

/** Puts the statements of all payers of a plan together, from what is kept of plan, förbund and members. */
final class StatementsOfPlan {

    private StatementsOfPlan() {}

    /** One for each payer, in charter order. @param today the day that they are produced */
    static List<MemberStatement> of(StatementGround ground, LocalDate today) {
        PlanDetail detail = ground.plan();
        PlanOverview overview = detail.overview();
        StatementPlan plan = new StatementPlan(
                new StatementIssuer(
                        ground.forbund(),
                        ground.organisationNumber(),
                        ground.seat(),
                        ground.account(),
                        ground.contact()),
                overview.year(),
                overview.revision(),
                overview.status(),
                overview.decided(),
                overview.basis(),
                detail.key(),
                detail.computation().contributions(),
                ground.due(),
                today);
        return detail.computation().contributions().stream()
                .map(one -> new MemberStatement(
                        plan,
                        one,
                        ground.references(one.member().id()).payment(),
                        ground.references(one.member().id()).invoice(),
                        yearBefore(detail, one.member().id())))
                .toList();
    }

    private static Money yearBefore(PlanDetail detail, long memberId) {
        int before = detail.years().years().indexOf(detail.overview().year()) - 1;
        if (before < 0
                || detail.years().years().get(before).year()
                        != detail.overview().year().year() - 1) {
            return null;
        }
        return detail.years().rows().stream()
                .filter(row -> row.member().id() == memberId)
                .map(row -> row.cells().get(before).amount())
                .filter(Objects::nonNull)
                .map(Amount::money)
                .findFirst()
                .orElse(null);
    }
}
