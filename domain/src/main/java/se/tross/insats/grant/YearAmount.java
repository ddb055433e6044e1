package se.tross.insats.grant;

import java.io.Serializable;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * What an insats gets in a year.
 *
 * @param year the year
 * @param amount how much; a later § that lowers it has a negative one
 * @param lineKey the budget line that it is taken from, as it is known through all versions; null for what no line is for yet
 */
public record YearAmount(FinancialYear year, Money amount, Long lineKey) implements Serializable {}
