package se.tross.insats;

import java.util.ArrayList;
import java.util.List;
import se.tross.insats.RegisterRefusal.CodeTaken;
import se.tross.insats.RegisterRefusal.NameTaken;

/**
 * What an insats is held against.
 *
 * @param targetGroup the ages that the förbund is for (L17)
 * @param others codes and names of the förbund's other insatser
 */
public record InsatsRules(AgeRange targetGroup, List<Known> others) {

    /** Another insats. @param code its code @param name its name */
    public record Known(String code, String name) {}

    public InsatsRules {
        others = List.copyOf(others);
    }

    /** Everything that is wrong, the weightiest first; empty when it can be registered so. */
    public List<InsatsRefusal> refusals(Classification classification, InsatsTerms terms) {
        List<InsatsRefusal> refusals = new ArrayList<>(classification.refusals());
        refusals.addAll(terms.refusals(targetGroup));
        for (Known other : others) {
            if (other.code().equalsIgnoreCase(terms.code())) {
                refusals.add(new CodeTaken(other.code(), other.name()));
            }
            if (other.name().equalsIgnoreCase(terms.name())) {
                refusals.add(new NameTaken(other.name()));
            }
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }
}
