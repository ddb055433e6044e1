package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What is refused of changes of what was decided of an insats, in order of precedence. */
public sealed interface AmendmentRefusal extends InsatsRefusal {

    /** A text that may not be left out is empty. */
    record AmendmentTextMissing(String field) implements AmendmentRefusal {}

    /** A text is longer than its place. */
    record AmendmentTextTooLong(String field, int most) implements AmendmentRefusal {}

    /** What is to be changed. */
    @Beside("kind")
    record AmendmentKindMissing() implements AmendmentRefusal {}

    /** Only what is granted is changed by a decision; before that it is written anew. */
    record NothingToAmend(InsatsStage stage) implements AmendmentRefusal {}

    /** A day is missing. */
    @Beside("day")
    record AmendmentDayMissing() implements AmendmentRefusal {}

    /** It would end before it begins. */
    @Beside("day")
    record AmendmentBeforeStart(LocalDate start) implements AmendmentRefusal {}

    /** It is so already. */
    @Beside("day")
    record AmendmentChangesNothing() implements AmendmentRefusal {}

    /** Only an organisation that takes part can come to own it (L15). */
    @Beside("text")
    record NewOwnerTakesNoPart(String organisation) implements AmendmentRefusal {}

    /** It is before the board, or decided. */
    record AmendmentNotDraft() implements AmendmentRefusal {}

    /** Nothing lies before the board. */
    record AmendmentNotProposed() implements AmendmentRefusal {}

    /** Too large to be decided on delegation: a longer time, another owner, other goals, a stop (KL 6:38). */
    @Beside("rule")
    record OnlyTheBoardDecides(int days) implements AmendmentRefusal {}
}
