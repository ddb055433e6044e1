package se.tross.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.contribution.PlanRefusal.DecisionDateMissing;
import se.tross.contribution.PlanRefusal.DecisionInTheFuture;
import se.tross.contribution.PlanRefusal.DecisionParagraphMissing;
import se.tross.contribution.PlanRefusal.PlanIsDecided;
import se.tross.contribution.PlanRefusal.PlanIsProposed;
import se.tross.contribution.PlanRefusal.PlanNotDecided;
import se.tross.contribution.PlanRefusal.PlanNotProposed;
import se.tross.shared.refusal.Refused;

/** From draft to proposal to decision, and never back from the last. */
final class PlanTransitions {
    private static final int LONGEST_PARAGRAPH = 40;

    private PlanTransitions() {}

    /** Why something that belongs to one status cannot be done in another; empty when it can. */
    static List<ContributionRefusal> refusals(PlanStatus needed, PlanStatus actual) {
        if (needed == actual) {
            return List.of();
        }
        return List.of(
                switch (needed) {
                    case DRAFT -> actual == PlanStatus.DECIDED ? new PlanIsDecided() : new PlanIsProposed();
                    case PROPOSED -> actual == PlanStatus.DECIDED ? new PlanIsDecided() : new PlanNotProposed();
                    case DECIDED -> new PlanNotDecided();
                });
    }

    static void refuseUnless(PlanStatus needed, PlanStatus actual) {
        Refused.ifAny(refusals(needed, actual));
    }

    static List<ContributionRefusal> decisionRefusals(PlanStatus actual, PlanDecision decision, LocalDate today) {
        List<ContributionRefusal> refusals = new ArrayList<>(refusals(PlanStatus.PROPOSED, actual));
        String paragraph =
                decision.paragraph() == null ? "" : decision.paragraph().strip();
        if (paragraph.isEmpty()
                || paragraph.length() > LONGEST_PARAGRAPH
                || paragraph.chars().noneMatch(Character::isDigit)) {
            refusals.add(new DecisionParagraphMissing());
        }
        if (decision.date() == null) {
            refusals.add(new DecisionDateMissing());
        } else if (decision.date().isAfter(today)) {
            refusals.add(new DecisionInTheFuture(today));
        }
        return refusals;
    }
}
