package se.tross.insats.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.insats.FinancingRefusal.EsfNotRegistered;
import se.tross.insats.FinancingRefusal.FinancingNotPositive;
import se.tross.insats.FinancingRefusal.FinancingOutsidePeriod;
import se.tross.insats.FinancingRefusal.FinancingSourceMissing;
import se.tross.insats.FinancingRefusal.FinancingYearMissing;
import se.tross.insats.FinancingRefusal.PayerMissing;
import se.tross.insats.FinancingRefusal.PayerTooLong;
import se.tross.insats.FinancingSource;
import se.tross.insats.InsatsTerms;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

class WhoPaysWhatTest {

    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final Money MILLION = Money.ofKronor(1_000_000);
    private static final InsatsTerms TWO_YEARS = new InsatsTerms(
            "IST", "Team", "", "", null, LocalDate.of(2018, 7, 1), LocalDate.of(2019, 12, 31), "", "", "");

    private static FinancingTerms terms(FinancialYear year, FinancingSource source, String payer, Money amount) {
        return new FinancingTerms(year, source, payer, amount);
    }

    @Test
    void theForbundAndTheSocialFundNeedNoName() {
        assertThat(terms(Y2018, FinancingSource.FORBUND, "", MILLION).refusals(TWO_YEARS, false))
                .isEmpty();
        assertThat(terms(Y2018, FinancingSource.ESF, "", MILLION).refusals(TWO_YEARS, true))
                .isEmpty();
    }

    @Test
    void theSocialFundPaysOnlyWhereItIsRegistered() {
        assertThat(terms(Y2018, FinancingSource.ESF, "", MILLION).refusals(TWO_YEARS, false))
                .containsExactly(new EsfNotRegistered());
    }

    @Test
    void aPartySaysWhichOne() {
        assertThat(terms(Y2018, FinancingSource.PARTY_IN_KIND, " ", MILLION).refusals(TWO_YEARS, false))
                .containsExactly(new PayerMissing());
        assertThat(terms(Y2018, FinancingSource.OTHER, "x".repeat(201), MILLION).refusals(TWO_YEARS, false))
                .containsExactly(new PayerTooLong(200));
    }

    @Test
    void onlyYearsInWhichItIsUnderWay() {
        FinancialYear late = new FinancialYear(2020);
        assertThat(terms(late, FinancingSource.FORBUND, "", MILLION).refusals(TWO_YEARS, false))
                .containsExactly(new FinancingOutsidePeriod(late));
        assertThat(terms(Y2018.plusYears(1), FinancingSource.FORBUND, "", MILLION)
                        .refusals(TWO_YEARS, false))
                .isEmpty();
    }

    @Test
    void withoutAnythingEverythingIsMissing() {
        assertThat(terms(null, null, null, Money.ZERO).refusals(TWO_YEARS, false))
                .containsExactly(new FinancingYearMissing(), new FinancingSourceMissing(), new FinancingNotPositive());
    }
}
