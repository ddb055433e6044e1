package se.tross.insats.ending;

import static se.tross.shared.text.TextRules.LINE;
import static se.tross.shared.text.TextRules.TEXT;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.EndingRefusal.AccountMissing;
import se.tross.insats.EndingRefusal.OutcomeMissing;
import se.tross.insats.EndingRefusal.ReportTextTooLong;
import se.tross.insats.EndingRefusal.TakerMissing;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.text.TextRules;

/**
 * What the check found (W5).
 *
 * @param outcome taken over or not; null while not chosen
 * @param takenOverBy by whom; empty where by nobody
 * @param account with what, or why not
 */
public record TakeoverTerms(TakeoverOutcome outcome, String takenOverBy, String account) implements Serializable {

    public TakeoverTerms {
        takenOverBy = TextRules.plain(takenOverBy);
        account = TextRules.plain(account);
    }

    /** Everything that is missing, the weightiest first. */
    public List<InsatsRefusal> refusals() {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (takenOverBy.length() > LINE) {
            refusals.add(new ReportTextTooLong("takenOverBy", LINE));
        }
        if (account.length() > TEXT) {
            refusals.add(new ReportTextTooLong("account", TEXT));
        }
        if (outcome == null) {
            refusals.add(new OutcomeMissing());
        }
        if (outcome != null && outcome.isTakenOver() && takenOverBy.isEmpty()) {
            refusals.add(new TakerMissing());
        }
        if (account.isEmpty()) {
            refusals.add(new AccountMissing());
        }
        return refusals;
    }
}
