package se.tross.forbund.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import se.tross.shared.guard.TrossAuthentication;
import se.tross.shared.session.SignInAttempt;

/** Jakarta Security's way to our accounts: asks {@link SignIn}; why not is left for the page to say. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Inject
    private SignInAttempt attempt;

    /** Found by its parameter type, as {@link IdentityStore} describes. The caller's name is the account's id. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        SignInOutcome outcome = signIn.signIn(credential.getCaller(), credential.getPasswordAsString());
        if (outcome.isIn()) {
            return new CredentialValidationResult(
                    String.valueOf(outcome.accountId()), Set.of(TrossAuthentication.SIGNED_IN));
        }
        outcome.refusal().ifPresent(attempt::refused);
        return CredentialValidationResult.INVALID_RESULT;
    }
}
