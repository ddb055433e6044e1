package se.tross.forbund.accessibility;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.forbund.ForbundRefusal.EmailNotUsable;
import se.tross.forbund.accessibility.ShortcomingRefusal.ShortcomingTextMissing;
import se.tross.forbund.accessibility.ShortcomingRefusal.ShortcomingTextTooLong;
import se.tross.shared.mail.MailAddress;
import se.tross.shared.refusal.Refusal;

/**
 * What somebody reports (P9).
 *
 * @param where the page or the document; may be empty
 * @param what does not work, or is needed in another form
 * @param email where to answer; empty for nobody
 */
public record ShortcomingTerms(String where, String what, String email) implements Serializable {

    /** A page, a document: in characters. */
    public static final int LINE = 200;

    /** What does not work, and what is done about it: in characters. */
    public static final int TEXT = 4000;

    public ShortcomingTerms {
        where = plain(where);
        what = plain(what);
        email = plain(email);
    }

    static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Everything that is wrong; empty when it can be reported. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>(refusalsOf("what", what));
        if (where.length() > LINE) {
            refusals.add(new ShortcomingTextTooLong("where", LINE));
        }
        if (!email.isEmpty() && !MailAddress.isOne(email)) {
            refusals.add(new EmailNotUsable());
        }
        return refusals;
    }

    static List<Refusal> refusalsOf(String field, String text) {
        if (text.isEmpty()) {
            return List.of(new ShortcomingTextMissing(field));
        }
        return text.length() > TEXT ? List.of(new ShortcomingTextTooLong(field, TEXT)) : List.of();
    }
}
