package se.tross.insats.contact;

import static se.tross.shared.text.TextRules.LINE;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.insats.ContactRefusal.ContactDoesNothing;
import se.tross.insats.ContactRefusal.ContactMailNotOne;
import se.tross.insats.ContactRefusal.ContactTextMissing;
import se.tross.insats.ContactRefusal.ContactTextTooLong;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.mail.MailAddress;
import se.tross.shared.text.TextRules;

/**
 * Somebody to write to about an insats.
 *
 * @param name who it is
 * @param organisation where the person works
 * @param email where letters go
 * @param accountId the person's account; null for who has none, and is reached by letters alone
 * @param asksForMoney whether the person may ask for the money that is granted (M8)
 * @param reports whether the person writes the reports (M15)
 * @param steers whether the person is of the steering group (W1)
 */
public record ContactTerms(
        String name,
        String organisation,
        String email,
        Long accountId,
        boolean asksForMoney,
        boolean reports,
        boolean steers)
        implements Serializable {

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(ContactTextMissing::new, ContactTextTooLong::new);

    public ContactTerms {
        name = TextRules.plain(name);
        organisation = TextRules.plain(organisation);
        email = TextRules.plain(email);
    }

    /** Everything that is wrong, the weightiest first; empty when the person can be kept so. */
    public List<InsatsRefusal> refusals() {
        List<InsatsRefusal> refusals = new ArrayList<>(Stream.of(
                        TEXTS.refusalOfRequired("person", name, LINE),
                        TEXTS.refusalOfOptional("organisation", organisation, LINE),
                        TEXTS.refusalOfRequired("email", email, LINE))
                .flatMap(Optional::stream)
                .toList());
        if (!email.isEmpty() && !MailAddress.isOne(email)) {
            refusals.add(new ContactMailNotOne(email));
        }
        if (!asksForMoney && !reports && !steers) {
            refusals.add(new ContactDoesNothing());
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }
}
