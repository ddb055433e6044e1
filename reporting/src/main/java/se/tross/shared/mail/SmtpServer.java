package se.tross.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A server that takes messages by SMTP.
 *
 * @param host its name
 * @param port where it listens
 * @param security how the way to it is kept from others
 * @param user whom Tross signs in as; null for nobody
 * @param password of the user
 * @param from the address that messages come from
 */
public record SmtpServer(String host, int port, SmtpSecurity security, String user, String password, String from)
        implements MailPosting {

    private static final String TIMEOUT = Long.toString(Duration.ofSeconds(20).toMillis());

    /** An answer that begins with 5 would be the same again (RFC 5321). */
    private static final Pattern PERMANENT = Pattern.compile("(?:^|\\s)5\\d\\d[ -]");

    @Override
    public void hand(NewMail mail, String messageId) throws NotTaken {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = MailMessage.of(session, mail, messageId, from);
            transport.connect(user, password);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException refused) {
            String answer = answer(refused);
            // What is said of the way in is for the administrator to mend; what is said of the message stays so.
            boolean forGood = refused instanceof SendFailedException
                    && PERMANENT.matcher(answer).find();
            throw new NotTaken(answer, forGood, refused);
        }
    }

    /** A server that is to be spoken to in the clear must have been asked for in so many words. */
    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == SmtpSecurity.TLS));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == SmtpSecurity.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == SmtpSecurity.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** The server's own words, which lie innermost. */
    private static String answer(MessagingException failure) {
        StringBuilder words = new StringBuilder();
        for (Exception each = failure; each != null; each = next(each)) {
            String said = String.valueOf(each.getMessage()).strip().replaceAll("\\s+", " ");
            if (words.indexOf(said) < 0) {
                words.append(words.isEmpty() ? "" : " ").append(said);
            }
        }
        return words.toString();
    }

    private static Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
