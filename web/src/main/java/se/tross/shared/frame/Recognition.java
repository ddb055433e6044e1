package se.tross.shared.frame;

/** Tells {@link ForbundFilter} who an account is; implemented by the capability that keeps the accounts. */
public interface Recognition {

    /**
     * Fills the {@link Visitor} with who it is and where they have a role today.
     *
     * @return whether the account is still open
     */
    boolean recognise(long accountId);

    /**
     * Lets the request read what a förbund publishes, whoever asks.
     *
     * @return whether there is such a förbund
     */
    boolean readPublished(long forbundId);

    /** Lets the request act in a förbund that the visitor has a role in. */
    void workIn(ForbundGrant grant);
}
