package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Administrators.Tenure;
import se.tross.forbund.ForbundRefusal.LastAdministrator;
import se.tross.shared.time.Period;

class AdministratorsRemainTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 5, 2);
    private static final Period ALWAYS = Period.from(LocalDate.of(2010, 1, 1));
    private static final Tenure ANNA = new Tenure(1, 10, ALWAYS);
    private static final Tenure BO = new Tenure(2, 20, ALWAYS);

    @Test
    void theOnlyOneStays() {
        var only = new Administrators(List.of(ANNA));
        assertThat(only.refusalOfEnding(1, TODAY)).contains(new LastAdministrator());
        assertThat(only.refusalOfClosing(10, TODAY)).contains(new LastAdministrator());
    }

    @Test
    void oneOfTwoMayGo() {
        var two = new Administrators(List.of(ANNA, BO));
        assertThat(two.refusalOfEnding(1, TODAY)).isEmpty();
        assertThat(two.refusalOfClosing(20, TODAY)).isEmpty();
    }

    @Test
    void somebodyWhoLeavesAnywayDoesNotCount() {
        var leaving = new Tenure(2, 20, new Period(ALWAYS.from(), TODAY));
        assertThat(new Administrators(List.of(ANNA, leaving)).refusalOfEnding(1, TODAY))
                .contains(new LastAdministrator());
        assertThat(new Administrators(List.of(ANNA, leaving)).refusalOfEnding(1, TODAY.minusDays(1)))
                .as("a day later nobody would be left")
                .contains(new LastAdministrator());
    }

    @Test
    void somebodyWhoBeginsTheNextDayDoes() {
        var beginning = new Tenure(2, 20, Period.from(TODAY.plusDays(1)));
        var both = new Administrators(List.of(ANNA, beginning));
        assertThat(both.refusalOfEnding(1, TODAY)).isEmpty();
        assertThat(both.refusalOfClosing(10, TODAY))
                .as("today nobody would be left")
                .isPresent();
    }

    @Test
    void otherRolesAndAccountsGoFreely() {
        assertThat(new Administrators(List.of(ANNA)).refusalOfEnding(77, TODAY)).isEmpty();
        assertThat(new Administrators(List.of(ANNA)).refusalOfClosing(77, TODAY))
                .isEmpty();
    }
}
