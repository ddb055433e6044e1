package se.tross.insats.portfolio;

import java.util.Map;
import se.tross.shared.time.FinancialYear;

/** A part of the capability that knows of the money of insatser. It answers for all in one statement, or for one. */
public interface MoneySource {

    /** Of every insats. */
    long ALL = 0;

    /**
     * @param only one insats; {@link #ALL} for all
     * @param year the year; null for all years together
     * @return by insats; those without money are left out
     */
    Map<Long, MoneyStanding> standings(long only, FinancialYear year);
}
