package se.tross.shared.mail;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tross.shared.mail.MailRefusal.MailAddressNotUsable;
import se.tross.shared.mail.MailRefusal.MailSubjectNotUsable;

/**
 * A message to one person, to be sent when what it tells of is kept.
 *
 * @param name the recipient's
 * @param address the recipient's; never of two, so that nobody sees another's
 * @param subject one line
 * @param text plain text, with the link to what it tells of
 * @param calendar what goes into the recipient's calendar; null for nothing
 */
public record NewMail(String name, String address, String subject, String text, CalendarPart calendar)
        implements Serializable {

    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*");

    private static final int LONGEST_SUBJECT = 200;

    public NewMail {
        name = name == null ? "" : name.replaceAll("\\p{Cntrl}", " ").strip();
        address = address == null ? "" : address.strip();
    }

    /** A message that no calendar needs to know of. */
    public static NewMail of(String name, String address, String subject, String text) {
        return new NewMail(name, address, subject, text, null);
    }

    /** Everything that is wrong; empty when it can be sent. */
    public List<MailRefusal> refusals() {
        List<MailRefusal> refusals = new ArrayList<>();
        if (!MailAddress.isOne(address)) {
            refusals.add(new MailAddressNotUsable(address));
        }
        if (subject == null
                || subject.length() > LONGEST_SUBJECT
                || !LINE.matcher(subject).matches()) {
            refusals.add(new MailSubjectNotUsable());
        }
        return refusals;
    }
}
