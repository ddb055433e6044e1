package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What is refused of whom and where an insats is for, and of the list of target groups, in order of precedence. */
public sealed interface ScopeRefusal extends InsatsRefusal {

    /** A target group without a code or a name. */
    record GroupTextMissing(String field) implements ScopeRefusal {}

    /** A text is longer than its place. */
    record GroupTextTooLong(String field, int most) implements ScopeRefusal {}

    /** Another target group has the code on one of the days. */
    @Beside("code")
    record GroupCodeTaken(String code, String name) implements ScopeRefusal {}

    /** It would end before it begins. */
    @Beside("lastDay")
    record GroupEndsBeforeItBegins(LocalDate first) implements ScopeRefusal {}

    /** The list has no such target group for the days of the insats. */
    @Beside("groups")
    record GroupNotInUse(String name) implements ScopeRefusal {}

    /** Not a municipality of the förbund. */
    @Beside("municipalities")
    record NotAMunicipality(String member) implements ScopeRefusal {}
}
