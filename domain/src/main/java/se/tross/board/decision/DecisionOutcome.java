package se.tross.board.decision;

import se.tross.board.vote.ProposalKind;

/** What the board came to in a matter. */
public enum DecisionOutcome {
    ADOPTED,
    REFUSED,
    REFERRED_BACK,
    POSTPONED,
    /** Told, and put to the papers; nothing was asked for. */
    NOTED;

    /** What comes of the proposal that won. */
    public static DecisionOutcome of(ProposalKind won) {
        return switch (won) {
            case APPROVE, CHANGE -> ADOPTED;
            case REJECT -> REFUSED;
            case REFER_BACK -> REFERRED_BACK;
            case POSTPONE -> POSTPONED;
        };
    }

    /** Whether the board did not want what was proposed, as it was. */
    public boolean isAgainst() {
        return this == REFUSED || this == REFERRED_BACK;
    }

    /** Whether whatever was to be decided goes back to where it came from. */
    public boolean returns() {
        return isAgainst() || this == POSTPONED;
    }
}
