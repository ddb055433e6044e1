package se.tross.shared.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Sign-in with our own page. The session keeps the id of the account and nothing else; its own id changes at sign-in.
 * Whoever asks for a protected page without being signed in is led to the sign-in page, and from there back.
 */
@ApplicationScoped
public class TrossAuthentication implements HttpAuthenticationMechanism {

    /** The session's one attribute of ours: the account's id. */
    public static final String ACCOUNT = "tross.account";

    /** The group that the protected part of the site asks for (web.xml). */
    public static final String SIGNED_IN = "signed-in";

    @Inject
    private IdentityStoreHandler identityStores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, identityStores.validate(credential));
        }
        HttpSession session = request.getSession(false);
        Object account = session == null ? null : session.getAttribute(ACCOUNT);
        if (account != null) {
            return context.notifyContainerAboutLogin(account.toString(), Set.of(SIGNED_IN));
        }
        return context.isProtected() ? leadToSignIn(request, response) : context.doNothing();
    }

    private static AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, CredentialValidationResult result) {
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession(true);
        request.changeSessionId();
        request.getSession()
                .setAttribute(ACCOUNT, Long.valueOf(result.getCallerPrincipal().getName()));
        return context.notifyContainerAboutLogin(result);
    }

    private static AuthenticationStatus leadToSignIn(HttpServletRequest request, HttpServletResponse response) {
        try {
            WayBack.leadToSignIn(request, response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        context.cleanClientSubject();
    }
}
