package se.tross.board.summons;

import java.util.List;
import java.util.Set;

/**
 * What follows for a summons from the board of the meeting's day having become another.
 *
 * @param left those who are on it no longer
 * @param added those who are summoned for the first time, or again, or as something else than before
 * @param changes deputies who are called, or need not come
 */
public record BoardShift(List<Summoned> left, Set<Summoned> added, List<CallChange> changes) {

    public BoardShift {
        left = List.copyOf(left);
        added = Set.copyOf(added);
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return left.isEmpty() && added.isEmpty() && changes.isEmpty();
    }

    /** What concerns others than those who are summoned by it, who read in the summons that they are called. */
    public List<CallChange> changesForOthers() {
        return changes.stream()
                .filter(change -> !(change instanceof CallChange.Called called)
                        || !added.contains(called.deputy().row()))
                .toList();
    }
}
