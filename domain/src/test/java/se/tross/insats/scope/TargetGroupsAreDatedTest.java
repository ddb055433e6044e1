package se.tross.insats.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.insats.ScopeRefusal.GroupCodeTaken;
import se.tross.insats.ScopeRefusal.GroupEndsBeforeItBegins;
import se.tross.insats.ScopeRefusal.GroupTextMissing;
import se.tross.insats.ScopeRefusal.GroupTextTooLong;
import se.tross.shared.refusal.Refused;

class TargetGroupsAreDatedTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private static TargetGroupTerms young(LocalDate from, LocalDate to) {
        return new TargetGroupTerms("UNGA", "Unga utan arbete", from, to);
    }

    @Test
    void theSameCodeMayComeBackLater() {
        TargetGroup old = new TargetGroup(1, young(FIRST, FIRST.plusYears(1)), List.of());
        assertThatThrownBy(() -> new TargetGroup(1, young(FIRST.plusMonths(3), null), List.of(old)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.first()).isEqualTo(new GroupCodeTaken("UNGA", "Unga utan arbete")));
        TargetGroup next = new TargetGroup(1, young(FIRST.plusYears(1).plusDays(1), null), List.of(old));
        assertThat(next.validity().to()).isNull();
    }

    @Test
    void oneThatIsChangedIsNotHeldAgainstItself() {
        TargetGroup group = new TargetGroup(1, young(FIRST, null), List.of());
        group.change(young(FIRST, FIRST.plusYears(2)), List.of(group));
        assertThat(group.terms().lastDay()).isEqualTo(FIRST.plusYears(2));
    }

    @Test
    void codeNameAndDayAreNeeded() {
        assertThat(new TargetGroupTerms("", "", null, null).refusals())
                .containsExactly(
                        new GroupTextMissing("code"), new GroupTextMissing("name"), new GroupTextMissing("firstDay"));
        assertThat(new TargetGroupTerms("x".repeat(21), "Unga", FIRST, FIRST.minusDays(1)).refusals())
                .containsExactly(new GroupTextTooLong("code", 20), new GroupEndsBeforeItBegins(FIRST));
    }
}
