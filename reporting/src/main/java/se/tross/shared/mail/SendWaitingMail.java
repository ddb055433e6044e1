package se.tross.shared.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.tross.shared.access.InEachForbund;

/** Goes through every förbund's outbox and sends what is due, where the installation has a mail server. */
@RequestScoped
public class SendWaitingMail {

    /** So that one round ends before the next begins, whatever a slow server does. */
    private static final int MOST_IN_A_ROUND = 200;

    @Inject
    private MailServer server;

    @Inject
    private InEachForbund inEachForbund;

    @Inject
    private MailRound round;

    public void send() {
        server.smtp().ifPresent(this::send);
    }

    private void send(MailPosting posting) {
        inEachForbund.run(() -> {
            int sent = 0;
            while (sent < MOST_IN_A_ROUND && round.sendNext(posting)) {
                sent++;
            }
        });
    }
}
