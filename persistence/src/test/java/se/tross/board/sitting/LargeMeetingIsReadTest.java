package se.tross.board.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.RUT;

import java.sql.Connection;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.attendance.RecordAttendance;
import se.tross.shared.database.StatementCount;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** A board of thirty with forty matters costs as many statements as a small one. */
class LargeMeetingIsReadTest {

    private static final int MEMBERS = 30;

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    @Test
    void thirtyMembersAndFortyMattersAreReadInAHandfulOfStatements() throws Exception {
        grow();
        forbund.openWithAllOrdinary();
        LongStream.rangeClosed(101, 100 + MEMBERS - 4).forEach(mandate -> forbund.come(BUDGET, mandate));
        forbund.agree(BUDGET);
        forbund.run(() -> {
            StatementCount.startOver();
            SittingOverview sitting = forbund.bean(SittingOverviews.class).sitting(MEETING, Optional.of(BUDGET));
            assertThat(StatementCount.current()).as("reading").isLessThanOrEqualTo(9);
            assertThat(sitting.agenda()).hasSize(40);
            assertThat(sitting.room().serving()).hasSize(MEMBERS);
            assertThat(sitting.room().quorum().isMet()).isTrue();
        });
        forbund.run(() -> {
            StatementCount.startOver();
            forbund.bean(RecordAttendance.class).go(SittingFixture.PREMISES, RUT, "");
            assertThat(StatementCount.current()).as("recording").isLessThanOrEqualTo(11);
            StatementCount.startOver();
            forbund.bean(SittingOverviews.class).since(1);
            assertThat(StatementCount.current()).as("listening").isLessThanOrEqualTo(2);
        });
        forbund.run(() ->
                forbund.bean(RecordAttendance.class).come(SittingFixture.PREMISES, RUT, AttendanceMode.VIDEO, ""));
    }

    private void grow() throws Exception {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            for (int i = 1; i <= MEMBERS - 4; i++) {
                TestDatabase.run(
                        app,
                        SittingFixture.seat(100 + i, "Plats " + i, 1),
                        SittingFixture.mandate(100 + i, 100 + i, 1, "Ledamot " + i, "ORDINARY", 0));
            }
            for (int i = 7; i <= 40; i++) {
                TestDatabase.run(
                        app,
                        "insert into board_matter (id, forbund_id, version, meeting_id, position, kind, standing,"
                                + " added_automatically, decided, title, raised_by) values (" + (100 + i)
                                + ", 1, 1, 1, "
                                + i + ", 'DECISION', 'ON_AGENDA', false, false, 'Ärende " + i + "', 'OFFICE')");
            }
        }
    }
}
