package se.tross.shared.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Tries a message again that no server took, after what was wrong has been mended. */
@Stateless
@UseCase
public class SendMailAgain {

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    /** @throws se.tross.shared.refusal.Refused if it is sent, or on its way */
    @Permits(Permission.MAIL_SEND)
    public void again(long id) {
        records.get(OutgoingMail.class, id).sendAgain(clock.instant());
    }
}
