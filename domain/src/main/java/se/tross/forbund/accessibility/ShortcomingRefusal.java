package se.tross.forbund.accessibility;

import java.time.Instant;
import se.tross.shared.refusal.Refusal;

/** What a report of a shortcoming, or the answer to one, is refused for, in order of precedence. */
public sealed interface ShortcomingRefusal extends Refusal {

    /** So many unanswered reports have come in a day that something else than people may be writing them. */
    record ShortcomingsTooMany() implements ShortcomingRefusal {}

    /** A report says what does not work, an answer what is done about it. */
    record ShortcomingTextMissing(String field) implements ShortcomingRefusal {}

    /** A text is longer than its place. */
    record ShortcomingTextTooLong(String field, int longest) implements ShortcomingRefusal {}

    /** One report gets one answer. */
    record ShortcomingIsAnswered(String who, Instant when) implements ShortcomingRefusal {}
}
