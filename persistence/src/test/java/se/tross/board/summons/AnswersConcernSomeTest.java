package se.tross.board.summons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Role;

/** Who has been summoned, and what they answered, is shown to those whom it concerns (P7). */
class AnswersConcernSomeTest {

    @RegisterExtension
    private final SummonsFixture forbund = new SummonsFixture();

    @Test
    void namesAndReasonsAreForThoseWhomTheyConcern() {
        long meeting = forbund.summoned();
        forbund.answer("rut", Answer.NO);
        SummonsOverview seen = forbund.as(
                SummonsFixture.eva(Role.LEDAMOT),
                () -> forbund.bean(SummonsOverviews.class).meeting(meeting));
        List<SummonedOverview> region = seen.seats().get(0).persons();
        assertThat(region).extracting(SummonedOverview::name).containsExactly("Rut Region", "Ragnar Region", "");
        assertThat(region.get(0).reason()).isEmpty();
        assertThat(SummonsFixture.refusing(() -> forbund.as(
                        SummonsFixture.eva(Role.LEDAMOT),
                        () -> forbund.bean(RemindSummoned.class).remind(meeting))))
                .isEqualTo(new AccessRefusal.NotPermitted(Permission.BOARD_PREPARE));
        forbund.answer("ragnar", Answer.NO);
        assertThat(forbund.lastTo("ronja").text()).contains("i stället för Rut Region");
    }
}
