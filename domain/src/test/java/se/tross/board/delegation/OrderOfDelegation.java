package se.tross.board.delegation;

import java.time.LocalDate;
import java.util.List;
import se.tross.board.DelegationSubject;
import se.tross.board.NumberSeries;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/** What an invented board has delegated. */
public final class OrderOfDelegation {
    public static final LocalDate DECIDED = LocalDate.of(2017, 11, 17);
    public static final LocalDate TODAY = LocalDate.of(2018, 2, 1);
    static final Period FROM_2018 = Period.from(LocalDate.of(2018, 1, 1));
    static final Money CEILING = Money.ofKronor(50_000);

    private OrderOfDelegation() {}

    static DelegationTerms terms(
            DelegationSubject subject, DelegateKind kind, Money ceiling, ReportDuty duty, boolean further) {
        return new DelegationTerms(
                "2.1", "Inköp inom budget", subject, kind, "Förbundschefen", ceiling, duty, further, "§ 41", DECIDED);
    }

    static DelegationTerms purchases() {
        return terms(DelegationSubject.RUNNING, DelegateKind.HEAD_OF_OFFICE, CEILING, ReportDuty.NEXT_MEETING, true);
    }

    static DelegationRule rule() {
        return new DelegationRule(1, purchases(), FROM_2018, List.of());
    }

    static DelegatedTerms purchase(LocalDate day, Money amount) {
        return new DelegatedTerms(day, "Eva Chef", "Inköp av skrivare.", amount);
    }

    public static DelegatedDecision decision(ReportDuty duty) {
        DelegationRule rule = new DelegationRule(
                1, terms(DelegationSubject.RUNNING, DelegateKind.EMPLOYEE, null, duty, false), FROM_2018, List.of());
        DelegatedTerms terms = purchase(LocalDate.of(2018, 1, 17), Money.ofKronor(4_000));
        return new DelegatedDecision(rule, terms, Delegates.unknown(), NumberSeries.DELEGATED, List.of(), TODAY);
    }
}
