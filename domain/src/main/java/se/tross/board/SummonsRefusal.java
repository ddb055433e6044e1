package se.tross.board;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What answers to a summons, and reminders of it, are refused for, in order of precedence. */
public sealed interface SummonsRefusal extends BoardRefusal {

    /** The meeting's time has come: who comes is seen there. */
    record AnswerIsLate(LocalDate meeting) implements SummonsRefusal {}

    /** Neither yes nor no. */
    @Beside("answer")
    record AnswerMissing() implements SummonsRefusal {}

    /** The key opens no summons; nothing is told of why. */
    record SummonsKeyUnknown() implements SummonsRefusal {}

    /** Everybody who is asked to come has answered, or cannot be reached. */
    record NobodyToRemind() implements SummonsRefusal {}
}
