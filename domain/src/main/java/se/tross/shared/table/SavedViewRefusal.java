package se.tross.shared.table;

import java.util.List;
import se.tross.shared.refusal.Refusal;

/** Why a view of a table is not saved, in order of precedence. */
public sealed interface SavedViewRefusal extends Refusal {

    @Override
    default String field() {
        return "name";
    }

    /** A view is found again by its name. */
    record ViewNameMissing() implements SavedViewRefusal {}

    /** The name has to fit in a menu. @param longest how many characters it may have */
    record ViewNameTooLong(int longest) implements SavedViewRefusal {}

    /** @return why the name is refused; empty when it is fine */
    static List<SavedViewRefusal> of(String name, int longest) {
        if (name.isEmpty()) {
            return List.of(new ViewNameMissing());
        }
        return name.length() > longest ? List.of(new ViewNameTooLong(longest)) : List.of();
    }
}
