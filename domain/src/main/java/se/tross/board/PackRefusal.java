package se.tross.board;

/** What the document pack of a meeting is refused for, in order of precedence. */
public sealed interface PackRefusal extends BoardRefusal {

    /** Nothing stands on the agenda. */
    record PackWithoutMatters() implements PackRefusal {}

    /** Nothing has changed since the last version. */
    record PackIsCurrent(int number) implements PackRefusal {}

    /** Somebody else made a version while this one was made. */
    record PackMadeMeanwhile(int number, String who) implements PackRefusal {}

    /** The agenda or a paper was changed while the pack was made. */
    record PackGroundChanged() implements PackRefusal {}

    /** A paper that was whole when it came cannot be bound. */
    record PackPaperUnreadable(String title) implements PackRefusal {}

    /** The pack would be larger than anybody can receive. */
    record PackTooLarge(int mostMegabytes) implements PackRefusal {}
}
