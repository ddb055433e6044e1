package se.tross.contribution;

import java.io.Serializable;
import java.util.List;
import se.tross.forbund.MemberRegister;
import se.tross.shared.time.FinancialYear;

/**
 * One key with what its page needs to show it and to change it.
 *
 * @param id the key
 * @param version to act upon it
 * @param terms what it says
 * @param decidedYears the years whose decided plans rest on it: with any, it is not changed
 * @param years the years with any plan that rests on it
 * @param register the members of all times
 * @param otherKeys the other keys, for seeing overlaps
 */
public record KeyDetail(
        long id,
        long version,
        KeyTerms terms,
        List<FinancialYear> decidedYears,
        List<FinancialYear> years,
        MemberRegister register,
        List<KeyOverview> otherKeys)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public KeyDetail {
        decidedYears = List.copyOf(decidedYears);
        years = List.copyOf(years);
        otherKeys = List.copyOf(otherKeys);
    }
}
