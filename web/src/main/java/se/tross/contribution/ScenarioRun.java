package se.tross.contribution;

import java.util.LinkedHashMap;
import java.util.Map;
import se.tross.contribution.PlanRefusal.KeyNotForYear;
import se.tross.forbund.Membership;
import se.tross.forbund.Party;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * Tries what is asked, all of it together, against what a plan says.
 *
 * @param scenario the outcome; null when it was refused or nothing is asked
 * @param refusals why not, by field; empty when it was tried
 */
record ScenarioRun(Scenario scenario, Map<String, Refusal> refusals) {

    /** No member has it. */
    private static final long NEWCOMER = -1;

    static ScenarioRun of(PlanDetail plan, ScenarioQuestion question) {
        Map<String, Refusal> refusals = new LinkedHashMap<>(question.refusals());
        if (!refusals.isEmpty() || !question.asksSomething()) {
            return new ScenarioRun(null, refusals);
        }
        try {
            return new ScenarioRun(new Scenario(plan.computation(), tried(plan, question)), refusals);
        } catch (Refused refused) {
            refused.refusals().forEach(one -> refusals.putIfAbsent(field(one), one));
            return new ScenarioRun(null, refusals);
        }
    }

    private static String field(Refusal refusal) {
        return switch (refusal.field()) {
            case "amount" -> "state";
            case "rows" -> "weight";
            default -> refusal.field();
        };
    }

    private static ContributionComputation tried(PlanDetail plan, ScenarioQuestion question) {
        PlanGround ground = plan.ground();
        KeyTerms terms = question.keyId() == null
                ? plan.key()
                : ground.findKey(question.keyId())
                        .orElseThrow(() -> new Refused(new KeyNotForYear(ground.year())))
                        .terms();
        Membership membership = ground.membership();
        Money total = question.total().orElse(plan.overview().total());
        Refused.ifAny(PlanBasis.amountRefusals(total));
        ContributionComputation without = ContributionComputation.of(total, terms, membership);
        return question.hasNewcomer()
                ? Scenario.newMunicipality(without, terms, membership, newcomer(ground, question), weight(question))
                        .tried()
                : without;
    }

    private static RegisteredMember newcomer(PlanGround ground, ScenarioQuestion question) {
        int last = ground.register().members().stream()
                .mapToInt(RegisteredMember::position)
                .max()
                .orElse(0);
        return new RegisteredMember(
                NEWCOMER,
                "-",
                question.name(),
                Party.MUNICIPALITY,
                last + 1,
                Period.from(ground.year().firstDay()));
    }

    private static KeyWeight weight(ScenarioQuestion question) {
        return new KeyWeight(NEWCOMER, question.weight(), question.second());
    }
}
