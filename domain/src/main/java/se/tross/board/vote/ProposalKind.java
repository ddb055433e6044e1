package se.tross.board.vote;

/**
 * What somebody proposes (yrkande), in the order in which proposals are put: first whether the matter is decided at all, then
 * what is decided (B11, B13).
 */
public enum ProposalKind {
    /** The matter is taken up at a later meeting (bordläggning). */
    POSTPONE,
    /** The matter is prepared further (återremiss). */
    REFER_BACK,
    /** As is proposed in the papers (bifall). */
    APPROVE,
    /** Otherwise than is proposed in the papers. */
    CHANGE,
    /** Nothing comes of it (avslag). */
    REJECT;

    /** Whether it asks for another day instead of a decision. */
    public boolean putsOff() {
        return this == POSTPONE || this == REFER_BACK;
    }
}
