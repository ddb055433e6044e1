package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.RUT;

import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.MeetingRefusal.RemoteNotByCharter;
import se.tross.board.sitting.SittingFixture;
import se.tross.board.sitting.TakeUpMatter;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** B4: meetings from 2018-09-01 begin with the matters that the förbund has set, and what comes in finds its place by its order. */
class OwnAgendaIsFollowedTest {

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    @BeforeEach
    void fromTheAutumnThereIsAnotherAgenda() throws Exception {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "select nextval('board_meeting_seq')",
                    "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from) values"
                            + " (900, 1, 1, 'AGENDA', E'öppnande: Upprop\\nrapport: Ekonomi\\nbeslut\\növrigt: Frågor', 'Arbetsordning § 4',"
                            + " '2018-09-01')");
        }
    }

    private long plan(LocalDateTime start) {
        MeetingTerms terms =
                new MeetingTerms(MeetingKind.ORDINARY, start, start.plusHours(3), "Halmstad", true, 7, "Siri");
        return forbund.as(() -> forbund.bean(PlanMeeting.class).plan(MeetingFacts.byTheBoard(terms)));
    }

    private List<String> agenda(long meeting) {
        return forbund.as(() -> forbund.bean(MeetingOverviews.class).meeting(meeting)).matters().stream()
                .map(matter -> matter.terms().title())
                .toList();
    }

    @Test
    void aMeetingBeginsWithItFromItsDayOn() {
        assertThat(agenda(plan(LocalDateTime.of(2018, 8, 31, 9, 0)))).startsWith("Mötets öppnande och upprop");
        long autumn = plan(LocalDateTime.of(2018, 9, 1, 9, 0));
        assertThat(agenda(autumn)).containsExactly("Upprop", "Ekonomi", "Frågor");
        forbund.run(() -> forbund.bean(AddMatter.class)
                .add(autumn, MatterTerms.of(MatterKind.DECISION, "Ny lokal"), MatterSource.OFFICE));
        assertThat(agenda(autumn)).containsExactly("Upprop", "Ekonomi", "Ny lokal", "Frågor");
    }

    @Test
    void aYearIsPlannedByTheSameRules() {
        MeetingTerms terms = new MeetingTerms(
                MeetingKind.ORDINARY, LocalDateTime.of(2018, 10, 5, 9, 0), null, "Halmstad", true, 7, "Siri");
        forbund.run(() -> forbund.bean(PlanYear.class).plan(List.of(terms)));
        List<MeetingOverview> meetings = forbund.as(
                        () -> forbund.bean(MeetingOverviews.class).year(Optional.of(2018)))
                .meetings();
        assertThat(agenda(meetings.get(meetings.size() - 1).id())).startsWith("Upprop", "Ekonomi");
    }

    @Test
    void whatIsRaisedAtAMeetingBeforeThatDayStandsWhereItUsuallyDoes() {
        forbund.openWithAllOrdinary();
        forbund.run(() -> forbund.bean(TakeUpMatter.class).raise(SittingFixture.MEETING, RUT, "Skrivare"));
        assertThat(agenda(SittingFixture.MEETING)).contains("Skrivare");
    }

    @Test
    void nobodyTakesPartFromElsewhereOnADayWhenTheCharterLetsNobody() throws Exception {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from) values"
                            + " (901, 1, 1, 'REMOTE_PARTICIPATION', 'false', '§ 9', '2018-09-01')");
        }
        assertThat(plan(LocalDateTime.of(2018, 8, 31, 9, 0))).isPositive();
        MeetingTerms remote = new MeetingTerms(
                MeetingKind.ORDINARY, LocalDateTime.of(2018, 9, 1, 9, 0), null, "Halmstad", true, 7, "Siri");
        assertThat(forbund.refusal(() -> forbund.bean(PlanMeeting.class).plan(MeetingFacts.byTheBoard(remote))))
                .isEqualTo(new RemoteNotByCharter());
        assertThat(forbund.refusal(() -> forbund.bean(ChangeMeeting.class).change(SittingFixture.MEETING, 1, remote)))
                .isEqualTo(new RemoteNotByCharter());
    }
}
