package se.tross.insats.financing;

import static se.tross.shared.text.TextRules.LINE;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.FinancingRefusal.EsfNotRegistered;
import se.tross.insats.FinancingRefusal.FinancingNotPositive;
import se.tross.insats.FinancingRefusal.FinancingOutsidePeriod;
import se.tross.insats.FinancingRefusal.FinancingSourceMissing;
import se.tross.insats.FinancingRefusal.FinancingYearMissing;
import se.tross.insats.FinancingRefusal.PayerMissing;
import se.tross.insats.FinancingRefusal.PayerTooLong;
import se.tross.insats.FinancingSource;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.InsatsTerms;
import se.tross.shared.money.Money;
import se.tross.shared.text.TextRules;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/**
 * Who pays how much of an insats in a year (M9).
 *
 * @param year the year
 * @param source what kind of payer
 * @param payer its name; empty for the förbund and the social fund
 * @param amount in kronor; of what is given in kind, what it is worth (L8)
 */
public record FinancingTerms(FinancialYear year, FinancingSource source, String payer, Money amount)
        implements Serializable {

    public FinancingTerms {
        payer = TextRules.plain(payer);
    }

    /** Whether the source does not say who it is. */
    private boolean needsPayer() {
        return source != null && source != FinancingSource.FORBUND && source != FinancingSource.ESF;
    }

    /**
     * Everything that is wrong, the weightiest first.
     *
     * @param insats when it is under way
     * @param esf whether the insats is registered as one that the social fund takes part in
     */
    public List<InsatsRefusal> refusals(InsatsTerms insats, boolean esf) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (year == null) {
            refusals.add(new FinancingYearMissing());
        } else if (insats.startsOn() != null && !under(insats).overlaps(year.period())) {
            refusals.add(new FinancingOutsidePeriod(year));
        }
        if (source == null) {
            refusals.add(new FinancingSourceMissing());
        }
        if (needsPayer() && payer.isEmpty()) {
            refusals.add(new PayerMissing());
        }
        if (payer.length() > LINE) {
            refusals.add(new PayerTooLong(LINE));
        }
        if (amount == null || !amount.isPositive()) {
            refusals.add(new FinancingNotPositive());
        }
        if (source == FinancingSource.ESF && !esf) {
            refusals.add(new EsfNotRegistered());
        }
        return refusals;
    }

    private static Period under(InsatsTerms insats) {
        return new Period(insats.startsOn(), insats.endsOn());
    }

    boolean isSamePayerAs(FinancingTerms other) {
        return other.year.equals(year) && other.source == source && other.payer.equalsIgnoreCase(payer);
    }
}
