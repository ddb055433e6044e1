package se.tross.board.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.FIA;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.PREMISES;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;
import static se.tross.board.sitting.SittingFixture.refusing;

import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.AttendanceRefusal.QuorumLost;
import se.tross.board.attendance.DeputyVoice;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** B6, B7, L25: the charter of the meeting's day, 1 June 2018, says who serves, who may speak and how many are needed. */
class CharterDecidesWhoServesTest {

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    private void charter(String setting, String value, String from) throws Exception {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from) values"
                            + " ((select 900 + count(*) from forbund_charter_setting), 1, 1, '" + setting + "', '"
                            + value
                            + "', '§ 8', '" + from + "')");
        }
    }

    private void fridaComesLate() {
        forbund.open(RUT, VERA, ALVA, FIA);
        assertThat(forbund.serving(BUDGET)).containsExactly("Rut", "Vera", "Fia", "Alva");
        forbund.come(PREMISES, FRIDA);
    }

    @Test
    void theDeputyGivesTheSeatUpUnlessTheCharterSaysOtherwise() throws Exception {
        charter("LATE_MEMBER_TAKES_SEAT", "false", "2018-06-02");
        fridaComesLate();
        assertThat(forbund.serving(PREMISES)).as("the rule is of a later day").contains("Frida");
    }

    @Test
    void theDeputyKeepsTheSeatWhenTheCharterSaysSo() throws Exception {
        charter("LATE_MEMBER_TAKES_SEAT", "false", "2018-06-01");
        fridaComesLate();
        assertThat(forbund.serving(PREMISES)).contains("Fia").doesNotContain("Frida");
    }

    @Test
    void whatDeputiesMayWhoDoNotServeIsSaidWhileThereAreAny() throws Exception {
        charter("DEPUTIES_MAY_SPEAK", "true", "2018-01-01");
        fridaComesLate();
        assertThat(forbund.at(BUDGET).room().voice()).as("everybody serves").isNull();
        assertThat(forbund.at(PREMISES).room().voice()).isEqualTo(DeputyVoice.SPEAKS);
    }

    @Test
    void aCharterMayDemandMoreThanHalf() throws Exception {
        charter("QUORUM_LEAST", "4", "2018-01-01");
        forbund.open(RUT, VERA, ALVA);
        assertThat(refusing(() -> forbund.agree(BUDGET))).isEqualTo(new QuorumLost(3, 4, 4));
        forbund.come(BUDGET, FRIDA);
        assertThat(forbund.agree(BUDGET)).isPositive();
    }
}
