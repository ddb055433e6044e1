package se.tross.insats.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.AgreementRefusal.SignedBeforeDecision;
import se.tross.insats.AgreementRefusal.SignedInTheFuture;
import se.tross.insats.AgreementRefusal.SignersMissing;
import se.tross.insats.AgreementRefusal.SignersTooLong;
import se.tross.insats.AgreementRefusal.SigningDayMissing;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.text.TextRules;

/**
 * Who has signed an agreement, and when the last of them did.
 *
 * @param by one a line, with function
 * @param on the day
 */
public record Signing(String by, LocalDate on) implements Serializable {

    private static final int LONGEST = 2000;

    public Signing {
        by = TextRules.plain(by);
    }

    /** Everything that is wrong, the weightiest first. @param decided the day of the board's decision */
    public List<InsatsRefusal> refusals(LocalDate decided, LocalDate today) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (by.isEmpty()) {
            refusals.add(new SignersMissing());
        }
        if (by.length() > LONGEST) {
            refusals.add(new SignersTooLong(LONGEST));
        }
        if (on == null) {
            refusals.add(new SigningDayMissing());
        } else if (on.isAfter(today)) {
            refusals.add(new SignedInTheFuture(today));
        } else if (on.isBefore(decided)) {
            refusals.add(new SignedBeforeDecision(decided));
        }
        return refusals;
    }
}
