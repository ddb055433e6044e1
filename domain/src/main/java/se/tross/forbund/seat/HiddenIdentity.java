package se.tross.forbund.seat;

/** What stands where a name would, for those who may not see it. */
public enum HiddenIdentity {
    /** The person's identity is protected (P7). */
    PROTECTED
}
