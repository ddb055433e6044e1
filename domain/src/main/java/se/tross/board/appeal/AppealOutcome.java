package se.tross.board.appeal;

/** What the court came to. */
public enum AppealOutcome {
    /** Avvisat: not tried, such as when it came too late or from somebody who may not appeal. */
    DISMISSED,
    /** Avslaget: tried, and the decision stays as it is. */
    REFUSED,
    /** The decision is set aside. A court can put nothing in its place (KL 13:8). */
    ANNULLED,
    /** Avskrivet: whoever appealed took it back. */
    DISCONTINUED
}
