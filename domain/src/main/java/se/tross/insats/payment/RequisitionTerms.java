package se.tross.insats.payment;

import java.io.Serializable;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/**
 * What an owner asks to be paid.
 *
 * @param year the year that it is taken from
 * @param period the days that it is for
 * @param amount how much
 */
public record RequisitionTerms(FinancialYear year, Period period, Money amount) implements Serializable {}
