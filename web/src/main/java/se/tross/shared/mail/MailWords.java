package se.tross.shared.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.frame.Language;

/** Messages of the outbox in words. */
@Named
@RequestScoped
public class MailWords {

    @Inject
    private Language language;

    public String recipient(MailOverview mail) {
        return mail.mail().name().isEmpty()
                ? mail.mail().address()
                : mail.mail().name() + " <" + mail.mail().address() + ">";
    }

    /** How far it has come, with when. */
    public String progress(MailOverview mail) {
        return switch (mail.status()) {
            case SENT -> language.texts().text("shared.mail.progress.SENT", mail.sent());
            case FAILED -> language.texts().text("shared.mail.progress.FAILED", mail.attempts());
            case WAITING ->
                mail.attempts() == 0
                        ? language.texts().text("shared.mail.progress.NEW", mail.created())
                        : language.texts().text("shared.mail.progress.WAITING", mail.attempts(), mail.nextAttempt());
        };
    }

    /** The colour of its status. */
    public static String tone(MailOverview mail) {
        return switch (mail.status()) {
            case SENT -> "good";
            case FAILED -> "bad";
            case WAITING -> "";
        };
    }

    public String toneOf(MailOverview mail) {
        return tone(mail);
    }
}
