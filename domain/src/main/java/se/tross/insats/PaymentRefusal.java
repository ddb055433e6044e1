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
}
