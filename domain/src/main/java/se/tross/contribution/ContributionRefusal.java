package se.tross.contribution;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.refusal.Refusal;

/**
 * Everything that the capability contribution refuses, in order of precedence: the amount, what it rests on,
 * the key, the plan.
 * Its bundle of rules has the sentences.
 */
public sealed interface ContributionRefusal extends Refusal
        permits BasisRefusal, GroundRefusal, KeyRefusal, PlanRefusal {

    /** The weightiest first: the order in which the refusals are declared. */
    Comparator<ContributionRefusal> PRECEDENCE =
            Comparator.comparingInt(refusal -> inOrder().indexOf(refusal.getClass()));

    /** Every refusal of the capability, in the order of declaration. */
    static List<Class<?>> inOrder() {
        return Stream.of(ContributionRefusal.class.getPermittedSubclasses())
                .<Class<?>>flatMap(list -> Stream.of(list.getPermittedSubclasses()))
                .toList();
    }
}
