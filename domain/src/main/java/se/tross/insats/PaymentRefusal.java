package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Beside;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** What a requisition is refused for, in the order of M8. */
public sealed interface PaymentRefusal extends InsatsRefusal {

    /** There is nothing to pay. */
    @Beside("amount")
    record RequisitionNotPositive() implements PaymentRefusal {}

    /** More than the board has decided for the year. */
    @Beside("amount")
    record ExceedsYear(FinancialYear year, Money left, Money over) implements PaymentRefusal {}

    /** More than the board has decided in all. */
    @Beside("amount")
    record ExceedsTotal(Money left, Money over) implements PaymentRefusal {}

    /** It is for days that the grant does not cover. */
    @Beside("period")
    record OutsidePeriod(Period granted) implements PaymentRefusal {}

    /** Nothing is paid before the agreement is signed. */
    record AgreementNotSigned() implements PaymentRefusal {}

    /** Who has asked does not attest: four eyes. */
    @Beside("attester")
    record SamePersonTwice(String person) implements PaymentRefusal {}

    /** The latest report that was due has not come. */
    record ReportMissing(LocalDate due) implements PaymentRefusal {}

    /** Nothing is granted yet. */
    record NothingGranted() implements PaymentRefusal {}

    /** The days that it is for are missing, or turned round. */
    @Beside("periodFrom")
    record RequisitionPeriodMissing() implements PaymentRefusal {}

    /** The words do not fit. */
    @Beside("what")
    record RequisitionTextTooLong(int most) implements PaymentRefusal {}

    /** Something else has happened to it. */
    record RequisitionNotThere() implements PaymentRefusal {}

    /** Why it is sent back must be told. */
    @Beside("reason")
    record ReturnReasonMissing() implements PaymentRefusal {}

    /** When it was paid must be told. */
    @Beside("paidOn")
    record PaidDayMissing() implements PaymentRefusal {}

    /** Nothing is marked as paid tomorrow. */
    @Beside("paidOn")
    record PaidInTheFuture(LocalDate today) implements PaymentRefusal {}

    /** Nothing is paid before it is attested. */
    @Beside("paidOn")
    record PaidBeforeAttest(LocalDate attested) implements PaymentRefusal {}

    /** Nothing is left to repay or carry. */
    @Beside("amount")
    record UnusedNotPositive() implements PaymentRefusal {}

    /** More than the year has left, or has been paid. */
    @Beside("amount")
    record UnusedExceedsLeft(FinancialYear year, Money left) implements PaymentRefusal {}

    /** By which decision. */
    @Beside("decision")
    record UnusedDecisionMissing() implements PaymentRefusal {}

    /** The words of the decision do not fit. */
    @Beside("decision")
    record UnusedDecisionTooLong(int most) implements PaymentRefusal {}

    /** The day of the decision is missing or lies ahead. */
    @Beside("decidedOn")
    record UnusedDayMissing(LocalDate today) implements PaymentRefusal {}

    /** A plan is of a year that has been granted money. */
    record PlanYearNotGranted(FinancialYear year) implements PaymentRefusal {}

    /** A year does not divide so. */
    @Beside("parts")
    record PlanPartsUneven(int parts) implements PaymentRefusal {}

    /** A plan of own days has none. */
    @Beside("days")
    record PlanDaysMissing() implements PaymentRefusal {}

    /** A day cannot be read. */
    @Beside("days")
    record PlanDayUnreadable(String typed) implements PaymentRefusal {}

    /** A day stands twice. */
    @Beside("days")
    record PlanDayTwice(LocalDate day) implements PaymentRefusal {}

    /** A day lies in another year. */
    @Beside("days")
    record PlanDayOutsideYear(LocalDate day, FinancialYear year) implements PaymentRefusal {}
}
