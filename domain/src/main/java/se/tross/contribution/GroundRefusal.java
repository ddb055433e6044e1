package se.tross.contribution;

import se.tross.shared.refusal.Beside;

/** What the § and the document that a key or a plan rests on are refused for, in order of precedence. */
public sealed interface GroundRefusal extends ContributionRefusal {

    /** A key names the § of the förbundsordning, or of the agreement, that it rests on (L7). */
    @Beside("charterParagraph")
    record KeyParagraphMissing() implements GroundRefusal {}

    /** The name of a § or an agreement is a line, not a page. */
    @Beside("charterParagraph")
    record KeyParagraphTooLong(int longest) implements GroundRefusal {}

    /** Figures from outside name the document that they come from (L9). */
    @Beside("source")
    record SourceMissing() implements GroundRefusal {}

    /** The name of a document is a line, not a page. */
    @Beside("source")
    record SourceTooLong(int longest) implements GroundRefusal {}

    /** A document has a date. */
    @Beside("sourceDate")
    record SourceDateMissing() implements GroundRefusal {}
}
