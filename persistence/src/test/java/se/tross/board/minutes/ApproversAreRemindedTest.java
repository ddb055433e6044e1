package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.minutes.AdjustingFixture.FRIDA_HERSELF;
import static se.tross.board.minutes.AdjustingFixture.RUT_HERSELF;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.RUT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.wheel.WheelOverviews;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** B14: whose approval is awaited is told so before the last day and after it, once each. It is 1 June 2018. */
class ApproversAreRemindedTest {

    @RegisterExtension
    private final AdjustingFixture forbund = new AdjustingFixture();

    @BeforeEach
    void minutesAreSentOut() throws SQLException {
        forbund.holdMeeting();
        forbund.close();
        forbund.name(FRIDA);
        sql("update forbund_mandate set email = 'rut@exempel.invalid' where id = " + RUT);
    }

    private void sql(String... statements) throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, statements);
        }
    }

    /** The last day for justering comes so many days after 1 June. */
    private void dueIn(int days) throws SQLException {
        sql("update board_minutes set meeting_date = date '2018-06-01' - 14 + " + days);
    }

    private int remind() {
        return forbund.as(() -> forbund.bean(RemindApprovers.class).remind());
    }

    private List<String> letters() throws SQLException {
        List<String> letters = new ArrayList<>();
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            try (ResultSet rows = app.createStatement()
                    .executeQuery("select recipient_address || ': ' || subject from shared_mail order by id")) {
                while (rows.next()) {
                    letters.add(rows.getString(1));
                }
            }
        }
        return letters;
    }

    @Test
    void nobodyIsRemindedOfADraft() throws SQLException {
        dueIn(0);
        assertThat(remind()).isZero();
    }

    @Test
    void threeDaysBeforeTheLastDayAndNotTwice() throws SQLException {
        forbund.sendOut();
        dueIn(4);
        assertThat(remind()).isZero();
        dueIn(3);
        assertThat(remind()).as("Frida has no address").isEqualTo(1);
        assertThat(remind()).isZero();
        assertThat(letters())
                .containsExactly(
                        "rut@exempel.invalid: Påminnelse: protokollet från 2018-05-21 ska justeras senast 2018-06-04");
    }

    @Test
    void onceMoreOnTheDayAfter() throws SQLException {
        forbund.sendOut();
        dueIn(0);
        assertThat(remind()).isEqualTo(1);
        dueIn(-1);
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isZero();
        assertThat(letters().get(1)).startsWith("rut@exempel.invalid: Försenad justering: protokollet från 2018-05-17");
    }

    @Test
    void whoHasApprovedIsLeftAlone() throws SQLException {
        forbund.sendOut();
        forbund.approve(RUT_HERSELF);
        dueIn(1);
        assertThat(remind()).isZero();
    }

    @Test
    void theForbundSettlesHowManyDays() throws SQLException {
        forbund.sendOut();
        sql("insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from)"
                + " values (900, 1, 1, 'JUSTERING_REMINDER', '7', '§ 9', '2018-01-01')");
        dueIn(7);
        assertThat(remind()).isEqualTo(1);
    }

    @Test
    void onlyTheOfficeReminds() {
        assertThat(forbund.refusal(
                        FRIDA_HERSELF, () -> forbund.bean(RemindApprovers.class).remind()))
                .isInstanceOf(AccessRefusal.NotPermitted.class);
    }

    @Test
    void theFirstPageKnowsWhoseApprovalIsAwaited() {
        assertThat(awaited()).extracting(AwaitedMinutes::status).containsExactly(MinutesStatus.DRAFT);
        forbund.sendOut();
        assertThat(forbund.as(
                        FRIDA_HERSELF,
                        () -> forbund.bean(AwaitedMinutesOverviews.class).awaited()))
                .extracting(AwaitedMinutes::own)
                .containsExactly(true, false);
        forbund.approve(FRIDA_HERSELF);
        assertThat(forbund.as(
                        FRIDA_HERSELF,
                        () -> forbund.bean(AwaitedMinutesOverviews.class).awaited()))
                .extracting(AwaitedMinutes::own)
                .containsExactly(false);
        forbund.approve(RUT_HERSELF);
        assertThat(awaited()).isEmpty();
    }

    private List<AwaitedMinutes> awaited() {
        return forbund.as(() -> forbund.bean(AwaitedMinutesOverviews.class).awaited());
    }

    @Test
    void theYearWheelShowsWhatTheMeetingBrings() {
        assertThat(duties()).containsExactly("ADJUST 2018-06-15");
        forbund.sendOut();
        forbund.approveByBoth();
        assertThat(duties()).containsExactly("TAKE_DOWN 2018-06-26");
    }

    private List<String> duties() {
        return forbund.as(() -> forbund.bean(WheelOverviews.class).year(2018)).deadlines().stream()
                .map(one -> {
                    assertThat(one.meetingId()).isEqualTo(MEETING);
                    return one.deadline().duty() + " " + one.deadline().due();
                })
                .toList();
    }
}
