package se.tross.insats.grant;

import static se.tross.shared.text.TextRules.LINE;
import static se.tross.shared.text.TextRules.TEXT;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tross.insats.GrantRefusal.GrantAmountNotPositive;
import se.tross.insats.GrantRefusal.GrantAmountsMissing;
import se.tross.insats.GrantRefusal.GrantEndsBeforeItBegins;
import se.tross.insats.GrantRefusal.GrantPeriodMissing;
import se.tross.insats.GrantRefusal.GrantTextMissing;
import se.tross.insats.GrantRefusal.GrantTextTooLong;
import se.tross.insats.GrantRefusal.GrantYearOutsidePeriod;
import se.tross.insats.GrantRefusal.GrantYearTwice;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.text.TextRules;
import se.tross.shared.time.FinancialYear;

/**
 * What the board is asked to grant an insats.
 *
 * @param goals what it shall reach, in words that the agreement repeats
 * @param conditions what the förbund asks in return, one a line; may be empty
 * @param startsOn first day; null while not said
 * @param endsOn last day; null until further notice
 * @param consent of who owns the insats (L13)
 * @param amounts by year, in order of time
 */
public record GrantTerms(
        String goals,
        String conditions,
        LocalDate startsOn,
        LocalDate endsOn,
        OwnerConsent consent,
        List<YearAmount> amounts)
        implements Serializable {

    private static final TextRules<InsatsRefusal> TEXTS = new TextRules<>(GrantTextMissing::new, GrantTextTooLong::new);

    public GrantTerms {
        goals = TextRules.plain(goals);
        conditions = TextRules.plain(conditions);
        amounts =
                amounts.stream().sorted(Comparator.comparing(YearAmount::year)).toList();
    }

    /** All years together. */
    public Money total() {
        return Money.sum(amounts.stream().map(YearAmount::amount).toList());
    }

    /** Why it cannot even be kept as a draft, the weightiest first. */
    public List<InsatsRefusal> refusalsOfDraft() {
        List<InsatsRefusal> refusals = new ArrayList<>(Stream.of(
                        TEXTS.refusalOfOptional("goals", goals, TEXT),
                        TEXTS.refusalOfOptional("conditions", conditions, TEXT),
                        TEXTS.refusalOfOptional("consentBy", consent.by(), LINE))
                .flatMap(Optional::stream)
                .toList());
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            refusals.add(new GrantEndsBeforeItBegins(startsOn));
        }
        Set<FinancialYear> seen = new HashSet<>();
        for (YearAmount one : amounts) {
            if (!seen.add(one.year())) {
                refusals.add(new GrantYearTwice(one.year()));
            }
            if (!one.amount().isPositive()) {
                refusals.add(new GrantAmountNotPositive(one.year()));
            }
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }

    /** Why the board cannot be asked for it, the weightiest first; what the budget says comes beside. */
    public List<InsatsRefusal> refusals(LocalDate today) {
        List<InsatsRefusal> refusals = new ArrayList<>(refusalsOfDraft());
        TEXTS.refusalOfRequired("goals", goals, TEXT)
                .filter(GrantTextMissing.class::isInstance)
                .ifPresent(refusals::add);
        if (startsOn == null) {
            refusals.add(new GrantPeriodMissing());
        }
        if (amounts.isEmpty()) {
            refusals.add(new GrantAmountsMissing());
        }
        amounts.stream()
                .map(YearAmount::year)
                .distinct()
                .filter(year -> startsOn != null && !touches(year))
                .forEach(year -> refusals.add(new GrantYearOutsidePeriod(year)));
        refusals.addAll(consent.refusals(today));
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }

    private boolean touches(FinancialYear year) {
        return !startsOn.isAfter(year.lastDay()) && (endsOn == null || !endsOn.isBefore(year.firstDay()));
    }
}
