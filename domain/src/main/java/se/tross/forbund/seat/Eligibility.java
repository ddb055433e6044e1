package se.tross.forbund.seat;

import se.tross.forbund.Party;

/** What makes a person eligible to the board (L22). */
public enum Eligibility {
    /** A member of the council of the municipality or region. */
    COUNCIL_MEMBER,
    /** A deputy in that council. */
    COUNCIL_DEPUTY,
    /** An employee of Försäkringskassan or Arbetsförmedlingen. */
    EMPLOYEE;

    /** Whether a member of this party can be represented by somebody eligible in this way. */
    public boolean fits(Party party) {
        boolean agency = party == Party.FORSAKRINGSKASSAN || party == Party.ARBETSFORMEDLINGEN;
        return agency == (this == EMPLOYEE);
    }
}
