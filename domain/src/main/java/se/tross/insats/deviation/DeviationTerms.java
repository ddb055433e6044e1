package se.tross.insats.deviation;

import static se.tross.shared.text.TextRules.LINE;
import static se.tross.shared.text.TextRules.TEXT;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tross.forbund.Party;
import se.tross.insats.DeviationRefusal.CollidingPartyMissing;
import se.tross.insats.DeviationRefusal.DeviationDayMissing;
import se.tross.insats.DeviationRefusal.DeviationInTheFuture;
import se.tross.insats.DeviationRefusal.DeviationOutcomeMissing;
import se.tross.insats.DeviationRefusal.DeviationTextMissing;
import se.tross.insats.DeviationRefusal.DeviationTextTooLong;
import se.tross.insats.DeviationRefusal.PlanDayMissing;
import se.tross.insats.DeviationRefusal.PlanMissing;
import se.tross.insats.DeviationRefusal.PlanOwnerMissing;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.text.TextRules;

/**
 * What is known of a deviation.
 *
 * @param kind what went otherwise
 * @param title in one line
 * @param what what happened, without a word about single participants (P1)
 * @param parties whose rules or ways of working collide
 * @param foundOn when it was seen
 * @param owner who owns the fix
 * @param plan what will be done: decided on Friday, tried on Monday
 * @param planDay by when
 * @param status how far it has come
 * @param outcome what came of it
 */
public record DeviationTerms(
        DeviationKind kind,
        String title,
        String what,
        Set<Party> parties,
        LocalDate foundOn,
        String owner,
        String plan,
        LocalDate planDay,
        DeviationStatus status,
        String outcome)
        implements Serializable {

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(DeviationTextMissing::new, DeviationTextTooLong::new);

    public DeviationTerms {
        title = TextRules.plain(title);
        what = TextRules.plain(what);
        parties = Set.copyOf(parties);
        owner = TextRules.plain(owner);
        plan = TextRules.plain(plan);
        outcome = TextRules.plain(outcome);
    }

    /** The parties in the order of the law (L3). */
    public List<Party> inOrder() {
        return parties.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(parties));
    }

    /** Whether its plan's day has passed and nothing has come of it. */
    public boolean isLate(LocalDate today) {
        return status.needsPlan() && planDay != null && today.isAfter(planDay);
    }

    /** Everything that is wrong, the weightiest first; empty when it can be kept so. */
    public List<InsatsRefusal> refusals(LocalDate today) {
        List<InsatsRefusal> refusals = new ArrayList<>(Stream.of(
                        TEXTS.refusalOfRequired("title", title, LINE),
                        TEXTS.refusalOfRequired("what", what, TEXT),
                        TEXTS.refusalOfOptional("owner", owner, LINE),
                        TEXTS.refusalOfOptional("plan", plan, TEXT),
                        TEXTS.refusalOfOptional("outcome", outcome, TEXT))
                .flatMap(Optional::stream)
                .toList());
        if (kind == DeviationKind.SYSTEM_FAILURE && parties.isEmpty()) {
            refusals.add(new CollidingPartyMissing());
        }
        if (foundOn == null) {
            refusals.add(new DeviationDayMissing());
        } else if (foundOn.isAfter(today)) {
            refusals.add(new DeviationInTheFuture(today));
        }
        if (status.needsPlan()) {
            refusals.addAll(lacksOfPlan());
        }
        if (status.isOver() && outcome.isEmpty()) {
            refusals.add(new DeviationOutcomeMissing());
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }

    private List<InsatsRefusal> lacksOfPlan() {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (owner.isEmpty()) {
            refusals.add(new PlanOwnerMissing());
        }
        if (plan.isEmpty()) {
            refusals.add(new PlanMissing());
        }
        if (planDay == null) {
            refusals.add(new PlanDayMissing());
        }
        return refusals;
    }
}
