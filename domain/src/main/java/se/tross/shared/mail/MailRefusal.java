package se.tross.shared.mail;

import java.time.Instant;
import se.tross.shared.refusal.Refusal;

/** Why a message is not sent, in order of precedence. */
public sealed interface MailRefusal extends Refusal {

    /** Nobody can be reached at it. @param address as written */
    record MailAddressNotUsable(String address) implements MailRefusal {}

    /** A subject is one line that says something. */
    record MailSubjectNotUsable() implements MailRefusal {}

    /** It went out once, and would come twice. @param sent when it did */
    record MailIsSent(Instant sent) implements MailRefusal {}

    /** It is on its way already. */
    record MailIsWaiting() implements MailRefusal {}
}
