package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.minutes.AdjustingFixture.FRIDA_HERSELF;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.minutes.MinutesOverview.RemarkRow;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** Who approves minutes, and what they remark, names nobody whose identity is protected (P7). */
class ProtectedNamesInMinutesTest {

    private static final Actor CLERK = new Actor(950, "hanna", "Hanna Handläggare", 1, Set.of(Role.HANDLAGGARE));
    private static final String HIDDEN = "skyddad identitet";

    @RegisterExtension
    private final AdjustingFixture forbund = new AdjustingFixture();

    @BeforeEach
    void fridaRemarksAndIsProtected() throws SQLException {
        forbund.holdMeeting();
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        forbund.as(FRIDA_HERSELF, () -> {
            forbund.bean(ApproveMinutes.class).remark(MEETING, 2, "Frida Försäkring reserverade sig.");
            return null;
        });
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "update forbund_mandate set protected_identity = true where id = " + FRIDA);
        }
    }

    @Test
    void membersStaffReadNoProtectedName() {
        MinutesOverview read =
                forbund.as(CLERK, () -> forbund.bean(MinutesOverviews.class).minutes(MEETING));
        assertThat(read.approvals())
                .extracting(approval -> approval.approver().person())
                .containsExactly("Rut Region", HIDDEN);
        RemarkRow remark = read.remarks().get(0);
        assertThat(remark.by().person()).isEqualTo(HIDDEN);
        assertThat(remark.text()).isEqualTo(HIDDEN + " reserverade sig.");
        assertThat(read.candidates()).noneMatch(candidate -> candidate.person().contains("Frida"));
    }

    @Test
    void whoKeepsTheMandatesReadsIt() {
        MinutesOverview read = forbund.minutes();
        assertThat(read.approvals())
                .extracting(approval -> approval.approver().person())
                .containsExactly("Rut Region", "Frida Försäkring");
        assertThat(read.remarks().get(0).by().person()).isEqualTo("Frida Försäkring");
    }
}
