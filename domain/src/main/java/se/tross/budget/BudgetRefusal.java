package se.tross.budget;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.refusal.Refusal;

/**
 * Everything that the capability budget refuses, in order of precedence: the version, its lines and their amounts, what is
 * read from outside, the texts, the self-check, the equity, the goal areas, the reallocations. Its bundle of rules has the
 * sentences.
 */
public sealed interface BudgetRefusal extends Refusal
        permits VersionRefusal,
                LineRefusal,
                CellRefusal,
                EntryRefusal,
                SectionRefusal,
                FindingRefusal,
                EquityRefusal,
                AreaRefusal,
                ReallocationRefusal {

    /** The weightiest first: the order in which the refusals are declared. */
    Comparator<BudgetRefusal> PRECEDENCE =
            Comparator.comparingInt(refusal -> inOrder().indexOf(refusal.getClass()));

    /** Every refusal of the capability, in the order of declaration. */
    static List<Class<?>> inOrder() {
        return Stream.of(BudgetRefusal.class.getPermittedSubclasses())
                .<Class<?>>flatMap(list -> Stream.of(list.getPermittedSubclasses()))
                .toList();
    }
}
