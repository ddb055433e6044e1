package se.tross.board;

import se.tross.shared.refusal.Beside;

/** What a conflict of interest (jäv) is refused for, in order of precedence (B9). */
public sealed interface ConflictRefusal extends BoardRefusal {

    /** A person's conflict at a matter is recorded once. */
    @Beside("mandate")
    record ConflictDeclaredTwice(String person, int matter) implements ConflictRefusal {}

    /** Another circumstance, or one that somebody else points at, is told in words. */
    @Beside("explanation")
    record ConflictExplanationMissing() implements ConflictRefusal {}

    /** What the board has decided stands; a new circumstance is a new conflict. */
    record ConflictIsDecided(String person) implements ConflictRefusal {}

    /** The board says why it finds no conflict. */
    @Beside("reason")
    record ConflictReasonMissing() implements ConflictRefusal {}

    /** Somebody else has pointed at a conflict that the board has not decided on: that comes first. */
    record ConflictUndecided(String person) implements ConflictRefusal {}

    /** Who has a conflict may not be present while the matter is handled. */
    record ConflictedStillPresent(String person) implements ConflictRefusal {}
}
