package se.tross.contribution;

import se.tross.shared.refusal.Refusal;

/** Everything that the capability contribution refuses, in order of precedence. Its bundle of rules has the sentences. */
public sealed interface ContributionRefusal extends Refusal
        permits KeyParagraphMissing,
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
                BasisMissing,
                BasisNotPositive,
                BasisNotWholeKronor,
                BasisTooLarge,
                PlanIsDecided,
                PlanIsProposed,
                PlanNotProposed,
                PlanNotDecided,
                DecisionParagraphMissing,
                DecisionDateMissing,
                DecisionInTheFuture,
                ShareTooLargeForNewcomer {}
