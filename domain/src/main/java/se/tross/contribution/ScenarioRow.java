package se.tross.contribution;

import java.io.Serializable;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.origin.Amount;

/**
 * What a scenario means for one member.
 *
 * @param member the payer
 * @param before what it pays; null for one that would join
 * @param after what it would pay; null for one that would leave
 * @param change the difference; null unless it pays in both
 */
public record ScenarioRow(RegisteredMember member, Amount before, Amount after, Change change) implements Serializable {
    private static final long serialVersionUID = 1L;

    static ScenarioRow of(RegisteredMember member, Amount before, Amount after) {
        Change change = before == null || after == null ? null : Change.between(before, after);
        return new ScenarioRow(member, before, after, change);
    }
}
