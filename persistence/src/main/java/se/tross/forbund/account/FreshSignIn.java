package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Asks who is signed in for the password once more, before something that only they may do themselves. Wrong ones are counted
 * as at the door, in a transaction of their own, so that the count stays when what was asked for is refused.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FreshSignIn {

    @Inject
    private SignIn signIn;

    /** @param username of who is signed in */
    public SignInOutcome prove(String username, String password) {
        return signIn.signIn(username, password);
    }
}
