package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.container.TestForbund;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** B19, B20: what there is to tell stands on the agenda of the next meeting, whichever that is, and on no other. */
class BoardIsToldOnItsNextAgendaTest {

    /** A delegated decision of the last of May, which every later meeting is to be told of. */
    @Stateless
    public static class APurchase implements SinceLastTimeSource {

        @Override
        public MatterKind kind() {
            return MatterKind.DELEGATED;
        }

        @Override
        public List<ReportedItem> items(Meeting next) {
            return List.of(new ReportedItem("D 2018:1", LocalDate.of(2018, 5, 31), "Skrivare"));
        }
    }

    private static final String PURCHASE = "D 2018:1, 2018-05-31: Skrivare.";

    private TestContainer container;

    @BeforeEach
    void start() throws SQLException {
        container = TestContainer.start(TestForbund.NOON, APurchase.class);
        try (Connection app = container.database().as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
            TwoForbund.insertBoardsInto(app);
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "delete from board_delegated_decision", "delete from board_urgent_decision");
        }
    }

    @AfterEach
    void stop() {
        container.close();
    }

    @Test
    void theMatterFollowsTheNextMeeting() {
        long june = as(() -> container.get(PlanMeeting.class).plan(MeetingFixture.onJune(15)));
        assertThat(told(june)).containsExactly(PURCHASE);
        assertThat(told(MeetingFixture.SEPTEMBER)).isEmpty();
        long earlier = as(() -> container.get(PlanMeeting.class).plan(MeetingFixture.onJune(8)));
        assertThat(told(earlier)).containsExactly(PURCHASE);
        assertThat(told(june)).isEmpty();
        as(() -> {
            container.get(ChangeMeeting.class).cancel(earlier, 1, "Inga ärenden");
            return null;
        });
        assertThat(told(june)).containsExactly(PURCHASE);
        MeetingDetail detail = as(() -> container.get(MeetingOverviews.class).meeting(june));
        assertThat(detail.matters())
                .filteredOn(MatterOverview::automatic)
                .singleElement()
                .satisfies(matter -> assertThat(matter.terms().title()).isEqualTo("Anmälan av delegationsbeslut"));
    }

    private List<String> told(long meetingId) {
        return as(() -> container.get(MeetingOverviews.class).meeting(meetingId)).matters().stream()
                .map(MatterOverview::reported)
                .filter(reported -> !reported.isEmpty())
                .toList();
    }

    private <T> T as(Callable<T> request) {
        return container.as(TestForbund.eva(Role.STYRELSESEKRETERARE), request);
    }
}
