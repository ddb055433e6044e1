package se.tross.insats.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** What a proposal lacks is said when it goes to the board; a draft may lack anything but sense (L13). */
class GrantTermsInOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final FinancialYear YEAR = new FinancialYear(2019);
    private static final OwnerConsent CONSENT = new OwnerConsent("Socialchefen", LocalDate.of(2018, 5, 2));

    private static GrantTerms terms(LocalDate from, LocalDate to, YearAmount... amounts) {
        return new GrantTerms("Mål", "", from, to, CONSENT, List.of(amounts));
    }

    private static YearAmount amount(int year, long ore) {
        return new YearAmount(new FinancialYear(year), Money.ofOre(ore), null);
    }

    private static List<String> names(List<InsatsRefusal> refusals) {
        return refusals.stream().map(one -> one.getClass().getSimpleName()).toList();
    }

    @Test
    void anEmptyDraftIsKeptAndEverythingItLacksIsSaidTheWeightiestFirst() {
        GrantTerms bare = new GrantTerms(" ", null, null, null, OwnerConsent.NONE, List.of());
        assertThat(bare.refusalsOfDraft()).isEmpty();
        assertThat(names(bare.refusals(TODAY)))
                .containsExactly(
                        "GrantTextMissing", "GrantPeriodMissing", "GrantAmountsMissing", "OwnerConsentMissing");
    }

    @Test
    void aDraftWithoutSenseIsNotKept() {
        GrantTerms turned = terms(YEAR.lastDay(), YEAR.firstDay(), amount(2019, 0), amount(2020, 1), amount(2020, 2));
        assertThat(names(turned.refusalsOfDraft()))
                .containsExactly("GrantEndsBeforeItBegins", "GrantYearTwice", "GrantAmountNotPositive");
        GrantTerms one = terms(YEAR.firstDay(), YEAR.firstDay(), amount(2019, 1));
        assertThat(one.refusals(TODAY)).isEmpty();
    }

    @Test
    void eachYearTouchesTheTime() {
        LocalDate lastOf2018 = LocalDate.of(2018, 12, 31);
        assertThat(terms(lastOf2018, YEAR.firstDay(), amount(2018, 1), amount(2019, 1))
                        .refusals(TODAY))
                .isEmpty();
        assertThat(names(terms(YEAR.firstDay(), null, amount(2018, 1), amount(2030, 1))
                        .refusals(TODAY)))
                .as("until further notice has no last year")
                .containsExactly("GrantYearOutsidePeriod");
        assertThat(names(terms(YEAR.firstDay(), YEAR.lastDay(), amount(2020, 1)).refusals(TODAY)))
                .containsExactly("GrantYearOutsidePeriod");
    }

    @Test
    void theOwnerHasSaidYesAndNotTomorrow() {
        assertThat(new OwnerConsent("Socialchefen", TODAY).refusals(TODAY)).isEmpty();
        assertThat(names(new OwnerConsent("Socialchefen", TODAY.plusDays(1)).refusals(TODAY)))
                .containsExactly("OwnerConsentInTheFuture");
        assertThat(names(new OwnerConsent("  ", TODAY).refusals(TODAY))).containsExactly("OwnerConsentMissing");
        assertThat(names(new OwnerConsent("Socialchefen", null).refusals(TODAY)))
                .containsExactly("OwnerConsentMissing");
    }
}
