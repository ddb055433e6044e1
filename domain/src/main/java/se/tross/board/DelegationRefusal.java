package se.tross.board;

import java.time.LocalDate;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Beside;

/** What delegation, and decisions under it, are refused for, in order of precedence. */
public sealed interface DelegationRefusal extends BoardRefusal {

    /** What the board must decide itself (KL 6:38, B19). */
    @Beside("subject")
    record MayNotBeDelegated(DelegationSubject subject) implements DelegationRefusal {}

    /** Two lines of the order of delegation with the same number leave it open which one a decision rests on. */
    @Beside("number")
    record DelegationNumberTaken(String number, String type) implements DelegationRefusal {}

    /** A ceiling is above zero; no ceiling is left empty. */
    @Beside("ceiling")
    record CeilingNotPositive() implements DelegationRefusal {}

    /** Delegation rests on a § of the board's minutes. */
    @Beside("paragraph")
    record DelegationParagraphMissing() implements DelegationRefusal {}

    /** Nobody decides for the board before it has decided so. */
    @Beside("firstDay")
    record DelegationBeginsBeforeDecision(LocalDate decided) implements DelegationRefusal {}

    /** The last day lies before the first. */
    @Beside("lastDay")
    record DelegationEndsBeforeItBegins(LocalDate first) implements DelegationRefusal {}

    /** A rule that has ended is history. */
    record DelegationHasEnded(LocalDate lastDay) implements DelegationRefusal {}

    /** Only the head of the office delegates further, and only with the board's leave (KL 7:6). */
    @Beside("redelegation")
    record OnlyTheHeadRedelegates() implements DelegationRefusal {}

    /** Nothing is recorded before it is decided. */
    @Beside("decidedOn")
    record DecidedInTheFuture(LocalDate today) implements DelegationRefusal {}

    /** On the day of the decision the rule was not in force. */
    @Beside("decidedOn")
    record DelegationNotInForce(LocalDate day) implements DelegationRefusal {}

    /** The rule gives the decision to somebody else, as far as the board's register knows. */
    @Beside("decidedBy")
    record DecidedBySomebodyElse(String person, String delegate) implements DelegationRefusal {}

    /** Under a rule with a ceiling a decision says its amount. */
    @Beside("amount")
    record DelegatedAmountMissing(Money ceiling) implements DelegationRefusal {}

    /** An amount is not below zero. */
    @Beside("amount")
    record DelegatedAmountNegative() implements DelegationRefusal {}

    /** More than the delegate may decide. */
    @Beside("amount")
    record DelegatedAmountAboveCeiling(Money ceiling) implements DelegationRefusal {}

    /** A decision is reported once. */
    record DecisionIsReported(String number) implements DelegationRefusal {}

    /** A decision is not reported at a meeting before it. */
    record ReportedBeforeDecided(LocalDate decided) implements DelegationRefusal {}

    /** Nobody decides for the board in urgent matters without its empowerment (B20). Who it was is not named (P7). */
    @Beside("empowerment")
    record EmpowermentNotInForce(LocalDate day) implements DelegationRefusal {}

    /** An urgent decision says why the board's could not be awaited (B20). */
    @Beside("urgency")
    record UrgencyMissing() implements DelegationRefusal {}
}
