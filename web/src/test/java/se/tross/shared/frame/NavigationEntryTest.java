package se.tross.shared.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.access.Permission;

class NavigationEntryTest {

    private static final NavigationEntry PLANS = new NavigationEntry(
            NavigationGroup.ECONOMY,
            "contribution.nav.plans",
            "/contribution/plans",
            Permission.CONTRIBUTION_READ,
            "/contribution/plan");

    @ParameterizedTest
    @CsvSource({
        "/contribution/plan,true",
        "/contribution/plan-edit,true",
        "/contribution/planet,false",
        "/contribution/keys,false"
    })
    void isMarkedOnThePagesOfItsSection(String page, boolean marked) {
        assertThat(PLANS.covers(page) > 0).isEqualTo(marked);
    }
}
