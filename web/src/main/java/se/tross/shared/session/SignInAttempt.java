package se.tross.shared.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Refusal;

/** Why this request's attempt to sign in failed, in words: kept between the identity store and the page. */
@RequestScoped
public class SignInAttempt {

    @Inject
    private Language language;

    private Refusal refused;

    public void refused(Refusal why) {
        refused = why;
    }

    public String sentence() {
        return refused == null ? "" : language.texts().text(refused);
    }
}
