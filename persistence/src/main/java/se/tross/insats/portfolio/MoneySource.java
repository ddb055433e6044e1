package se.tross.insats.portfolio;

import java.util.Map;
import se.tross.shared.time.FinancialYear;

/** A part of the capability that knows of the money of insatser. It answers for all in one statement. */
public interface MoneySource {

    /** @param year the year; null for all years together @return by insats; those without money are left out */
    Map<Long, MoneyStanding> standings(FinancialYear year);
}
