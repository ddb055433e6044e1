package se.tross.shared.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.tross.shared.frame.Language;
import se.tross.shared.guard.WayBack;

/** Sign-in: a name and a password, and the way back to the page that was asked for. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInAttempt attempt;

    @Inject
    private Language language;

    private String username;
    private String password;

    /** Somebody who is signed in already has no business here. */
    public void load() throws IOException {
        if (security.getCallerPrincipal() != null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(WayBack.safe(null, external.getRequestContextPath()));
        }
    }

    public void signIn() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        if (username == null || password == null) {
            refuse(context, language.texts().text("shared.signIn.fill"));
            return;
        }
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new UsernamePasswordCredential(username.trim(), password)));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(WayBack.safe(getTo(), external.getRequestContextPath()));
            context.responseComplete();
        } else {
            refuse(context, attempt.sentence());
        }
    }

    private static void refuse(FacesContext context, String sentence) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""));
    }

    public String getTo() {
        return parameter("to");
    }

    public boolean isExpired() {
        return !parameter("expired").isEmpty();
    }

    public boolean isSignedOut() {
        return !parameter("out").isEmpty();
    }

    public boolean isRequired() {
        return !getTo().isEmpty() && !isExpired();
    }

    private static String parameter(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
