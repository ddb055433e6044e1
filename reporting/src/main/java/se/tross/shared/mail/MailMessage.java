package se.tross.shared.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A message as mail servers want it: plain text, and beside it the entry for the calendar. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MailMessage of(Session session, NewMail mail, String messageId, String from) throws MessagingException {
        MailMessage message = new MailMessage(session, messageId);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, recipient(mail));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(new Date());
        // Machines that answer for somebody who is away shall not answer this (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.calendar() == null) {
            message.setText(mail.text(), UTF_8);
        } else {
            message.setContent(withCalendar(mail));
        }
        message.saveChanges();
        return message;
    }

    private static InternetAddress recipient(NewMail mail) throws MessagingException {
        InternetAddress address = new InternetAddress(mail.address(), true);
        try {
            address.setPersonal(mail.name().isEmpty() ? null : mail.name(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java has UTF-8", impossible);
        }
        return address;
    }

    /** Two readings of the same thing: calendars take the second one. */
    private static MimeMultipart withCalendar(NewMail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeBodyPart entry = new MimeBodyPart();
        entry.setText(mail.calendar().text(), UTF_8, "calendar");
        entry.setHeader(
                "Content-Type",
                "text/calendar; charset=UTF-8; method=" + mail.calendar().method());
        return new MimeMultipart("alternative", text, entry);
    }

    /** The same at each attempt, so that a message that comes twice is known as one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
