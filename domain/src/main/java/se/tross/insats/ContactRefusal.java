package se.tross.insats;

import se.tross.shared.refusal.Beside;

/** What is refused of the people of an insats, in order of precedence. */
public sealed interface ContactRefusal extends InsatsRefusal {

    /** A text that may not be left out is empty. */
    record ContactTextMissing(String field) implements ContactRefusal {}

    /** A text is longer than its place. */
    record ContactTextTooLong(String field, int most) implements ContactRefusal {}

    /** Letters would not arrive. */
    @Beside("email")
    record ContactMailNotOne(String email) implements ContactRefusal {}

    /** The address is somebody's of the insats already. */
    @Beside("email")
    record ContactKnownAlready(String email, String name) implements ContactRefusal {}

    /** Neither money, nor reports, nor steering. */
    @Beside("duties")
    record ContactDoesNothing() implements ContactRefusal {}

    /** Who works at a member acts only for an insats that names the person for it. */
    record NotNamedForThis(String insats) implements ContactRefusal {}
}
