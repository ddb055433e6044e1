package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.Membership;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Three years beside each other: what each pays, and what changed. */
class YearsSideBySideTest {
    private static final FinancialYear Y2017 = new FinancialYear(2017);
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);

    private final Membership halland = HallandMembers.in2018();

    private ContributionComputation total(long kronor) {
        return ContributionComputation.of(Money.ofKronor(kronor), HallandKey.terms(), halland);
    }

    @Test
    void eachYearAgainstTheOneBefore() {
        YearsCompared years = YearsCompared.of(
                halland.members(),
                Map.of(Y2018, total(18_642_000), Y2017, total(18_258_000), Y2019, total(18_642_000)));
        assertThat(years.years()).containsExactly(Y2017, Y2018, Y2019);
        assertThat(years.rows()).hasSize(8);
        YearsCompared.MemberRow hylte = years.rows().get(4);
        assertThat(hylte.member().name()).isEqualTo("Hylte kommun");
        assertThat(hylte.cells())
                .extracting(cell -> cell.amount().money().kronor())
                .containsExactly(182_580L, 186_420L, 186_420L);
        assertThat(hylte.cells().get(0).change()).isNull();
        assertThat(hylte.cells().get(1).change().difference().money()).isEqualTo(Money.ofKronor(3840));
        assertThat(hylte.cells().get(1).change().change().percent()).isEqualByComparingTo("2.10");
        assertThat(hylte.cells().get(2).change().difference().money()).isEqualTo(Money.ZERO);
        assertThat(years.total().get(1).change().difference().money()).isEqualTo(Money.ofKronor(384_000));
        assertThat(years.strands()).hasSize(3);
    }

    @Test
    void whoJoinsLaterHasNoAmountBefore() {
        RegisteredMember ale = HallandMembers.municipality(1440, "Ale kommun", 10);
        Scenario joined = Scenario.newMunicipality(
                total(18_642_000), HallandKey.terms(), halland, ale, KeyWeight.of(1440, BigDecimal.valueOf(5)));
        List<RegisteredMember> members = new ArrayList<>(halland.members());
        members.add(ale);
        YearsCompared years = YearsCompared.of(members, Map.of(Y2018, joined.base(), Y2019, joined.tried()));
        YearsCompared.MemberRow row = years.rows().get(8);
        assertThat(row.member()).isEqualTo(ale);
        assertThat(row.cells().get(0).amount()).isNull();
        assertThat(row.cells().get(1).amount().money()).isEqualTo(Money.ofKronor(932_100));
        assertThat(row.cells().get(1).change()).isNull();
    }
}
