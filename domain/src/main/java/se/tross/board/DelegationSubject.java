package se.tross.board;

/** What a delegated decision is about, as far as it matters for whether it may be delegated (KL 6:38, B19). */
public enum DelegationSubject {
    /** Running matters: purchases, agreements within the budget, staff. */
    RUNNING(true),
    /** Goals, direction, scope or quality of what the förbund does. */
    GOALS_AND_DIRECTION(false),
    /** Proposals to the members, such as on the charter. */
    PROPOSAL_TO_MEMBERS(false),
    /** What the board says when its own decision is appealed. */
    STATEMENT_ON_APPEAL(false),
    /** Exercise of public authority that is a matter of principle or weighs much. */
    WEIGHTY_AUTHORITY(false),
    /** What a law gives to the board itself: the budget, the annual report (L31, L34). */
    GIVEN_TO_THE_BOARD_BY_LAW(false);

    private final boolean delegable;

    DelegationSubject(boolean delegable) {
        this.delegable = delegable;
    }

    public boolean mayBeDelegated() {
        return delegable;
    }
}
