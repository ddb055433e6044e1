package se.tross.contribution;

import java.util.Comparator;
import java.util.List;
import se.tross.shared.refusal.Refusal;

/** Everything that the capability contribution refuses, in order of precedence. Its bundle of rules has the sentences. */
public sealed interface ContributionRefusal extends Refusal
        permits BasisMissing,
                BasisNotPositive,
                BasisNotWholeKronor,
                BasisTooLarge,
                KeyParagraphMissing,
                KeyParagraphTooLong,
                SourceMissing,
                SourceTooLong,
                SourceDateMissing,
                KeyEndsBeforeItBegins,
                KeyOverlaps,
                MembershipChangesWithinKey,
                KeyMethodMissing,
                KeyRowForNoPayer,
                KeyRowTwice,
                KeyRowMissing,
                WeightNotPositive,
                WeightNotUsable,
                InhabitantsNotWhole,
                SupportMeasureMissing,
                MixPercentOutOfRange,
                SupportMeasureAllZero,
                KeyDoesNotSum,
                KeyUsedByDecidedPlan,
                KeyNotForYear,
                KeyDoesNotFitMembers,
                PlanExists,
                PlanIsDecided,
                PlanIsProposed,
                PlanNotProposed,
                PlanNotDecided,
                DecisionParagraphMissing,
                DecisionDateMissing,
                DecisionInTheFuture,
                ShareTooLargeForNewcomer {

    /** The weightiest first: the order in which the refusals are declared. */
    Comparator<ContributionRefusal> PRECEDENCE = Comparator.comparingInt(refusal ->
            List.of(ContributionRefusal.class.getPermittedSubclasses()).indexOf(refusal.getClass()));
}
