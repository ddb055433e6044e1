package se.tross.insats.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.PaymentRefusal.UnusedDayMissing;
import se.tross.insats.PaymentRefusal.UnusedDecisionMissing;
import se.tross.insats.PaymentRefusal.UnusedDecisionTooLong;
import se.tross.insats.PaymentRefusal.UnusedExceedsLeft;
import se.tross.insats.PaymentRefusal.UnusedNotPositive;
import se.tross.shared.money.Money;
import se.tross.shared.text.TextRules;
import se.tross.shared.time.FinancialYear;

/**
 * What was decided of money that was not used.
 *
 * @param year whose money
 * @param kind what becomes of it
 * @param amount how much
 * @param decision by which decision: a § of the board, or one by delegation
 * @param decidedOn the day
 */
public record UnusedTerms(FinancialYear year, UnusedKind kind, Money amount, String decision, LocalDate decidedOn)
        implements Serializable {

    public UnusedTerms {
        decision = TextRules.plain(decision);
    }

    /** Everything that is wrong, the weightiest first. @param most what the year has left to carry, or has been paid to repay */
    public List<InsatsRefusal> refusals(Money most, LocalDate today) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (!amount.isPositive()) {
            refusals.add(new UnusedNotPositive());
        }
        if (amount.compareTo(most) > 0) {
            refusals.add(new UnusedExceedsLeft(year, most));
        }
        if (decision.isEmpty()) {
            refusals.add(new UnusedDecisionMissing());
        }
        if (decision.length() > TextRules.LINE) {
            refusals.add(new UnusedDecisionTooLong(TextRules.LINE));
        }
        if (decidedOn == null || decidedOn.isAfter(today)) {
            refusals.add(new UnusedDayMissing(today));
        }
        return refusals;
    }
}
