package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What is refused of the preparation of an application, in order of precedence. */
public sealed interface PreparationRefusal extends InsatsRefusal {

    /** It is not handed in, or has gone on to the board. */
    record NotInPreparation() implements PreparationRefusal {}

    /** The applicant writes what was asked for. */
    record CompletionIsAwaited(LocalDate deadline) implements PreparationRefusal {}

    /** Who has a conflict of interest neither judges nor reads how others do. */
    record ConflictIsDeclared() implements PreparationRefusal {}

    /** It has been declared already. */
    record ConflictDeclaredBefore() implements PreparationRefusal {}

    /** The applicant is to be told until when. */
    @Beside("deadline")
    record DeadlineNotAhead(LocalDate earliest) implements PreparationRefusal {}

    /** How far a criterion is met must be chosen. */
    record GradeMissing(String field) implements PreparationRefusal {}

    /** What the group advises must be chosen. */
    @Beside("advice")
    record AdviceMissing() implements PreparationRefusal {}

    /** Nobody has judged it, so there is nothing to recommend on. */
    record NobodyHasJudged() implements PreparationRefusal {}
}
