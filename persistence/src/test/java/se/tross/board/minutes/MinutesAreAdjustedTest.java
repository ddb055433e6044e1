package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.minutes.Adjusters.FRIDA_HERSELF;
import static se.tross.board.minutes.Adjusters.PASSWORD;
import static se.tross.board.minutes.Adjusters.RUT_HERSELF;
import static se.tross.board.minutes.Adjusters.VERA_HERSELF;
import static se.tross.board.sitting.SittingFixture.AGENDA;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.ELECTION;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.PREMISES;
import static se.tross.board.sitting.SittingFixture.RONJA;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.MinutesRefusal.JusterareIsChair;
import se.tross.board.MinutesRefusal.JusterareWasNotPresent;
import se.tross.board.MinutesRefusal.MeetingStillOpen;
import se.tross.board.MinutesRefusal.NotAnApprover;
import se.tross.board.MinutesRefusal.RemarksAreOpen;
import se.tross.board.MinutesRefusal.TextChangedSinceRead;
import se.tross.board.decision.WriteText;
import se.tross.board.notice.NoticeOverview;
import se.tross.board.notice.NoticeOverviews;
import se.tross.board.sitting.ConductMeeting;
import se.tross.board.sitting.SittingFixture;
import se.tross.forbund.account.AccountRefusal.PasswordWrong;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;

/** From the record of a meeting to minutes that bind: Rut is chair, Frida is chosen to adjust. Both sign in. */
class MinutesAreAdjustedTest {

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    @BeforeEach
    void meetingIsHeld() throws SQLException {
        Adjusters.signUp(forbund);
        forbund.openWithAllOrdinary();
        for (long matter : new long[] {AGENDA, BUDGET, PREMISES, ELECTION}) {
            forbund.agree(matter);
        }
    }

    private void close() {
        forbund.run(() -> forbund.bean(ConductMeeting.class).close(MEETING));
    }

    private void name(long mandate) {
        forbund.run(() -> prepare().name(MEETING, mandate));
    }

    private void sendOut() {
        forbund.run(() -> prepare().sendOut(MEETING));
    }

    private PrepareMinutes prepare() {
        return forbund.bean(PrepareMinutes.class);
    }

    private MinutesOverview minutes() {
        return forbund.as(() -> forbund.bean(MinutesOverviews.class).minutes(MEETING));
    }

    private void approve(Actor who, ContentHash read, String password) {
        forbund.as(who, () -> {
            forbund.bean(ApproveMinutes.class).approve(MEETING, read, password);
            return null;
        });
    }

    private void approve(Actor who) {
        approve(who, minutes().hash(), PASSWORD);
    }

    private static Refusal refusing(Runnable step) {
        try {
            step.run();
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }

    private List<NoticeOverview> notices() {
        return forbund.as(() -> forbund.bean(NoticeOverviews.class).all());
    }

    @Test
    void theMinutesWriteThemselvesFromWhatHappened() {
        close();
        name(FRIDA);

        MinutesContent content = minutes().content();
        assertThat(content.heading().chair()).isEqualTo("Rut Region");
        assertThat(content.heading().justerare()).containsExactly("Frida Försäkring");
        assertThat(content.heading().serving())
                .extracting(ServingLine::person)
                .containsExactly("Rut Region", "Vera Varberg", "Frida Försäkring", "Alva Arbete");
        assertThat(content.paragraphs()).extracting(MinutesParagraph::number).containsExactly(1, 2, 3, 4);
        assertThat(content.paragraph(2)).get().satisfies(paragraph -> {
            assertThat(paragraph.title()).isEqualTo("Budget");
            assertThat(paragraph.proposal()).isEqualTo("Att bifalla.");
            assertThat(paragraph.decision()).isEqualTo("Styrelsen bifaller.");
            assertThat(paragraph.tookPart()).hasSize(4);
        });
        assertThat(minutes().findings()).isEmpty();
    }

    @Test
    void theLastApprovalMakesThemBindAndPostsTheNotice() {
        close();
        name(FRIDA);
        sendOut();
        approve(RUT_HERSELF);
        assertThat(minutes().status()).isEqualTo(MinutesStatus.OUT_FOR_ADJUSTMENT);
        assertThat(notices()).isEmpty();

        approve(FRIDA_HERSELF);
        assertThat(minutes().status()).isEqualTo(MinutesStatus.ADJUSTED);
        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.announces()).isEqualTo("§§ 1–4");
            assertThat(notice.announced()).isEqualTo(LocalDate.of(2018, 6, 1));
            assertThat(notice.lastAppealDay()).isEqualTo(LocalDate.of(2018, 6, 25));
            assertThat(notice.onBoard()).isTrue();
        });
    }

    @Test
    void aWrongPasswordApprovesNothing() {
        close();
        name(FRIDA);
        sendOut();
        ContentHash read = minutes().hash();

        assertThat(refusing(() -> approve(RUT_HERSELF, read, "fel"))).isEqualTo(new PasswordWrong());
        assertThat(minutes().approvals())
                .allSatisfy(approval -> assertThat(approval.approved()).isNull());
    }

    @Test
    void onlyThoseWhoAreAskedApprove() {
        close();
        name(FRIDA);
        sendOut();
        ContentHash read = minutes().hash();

        assertThat(refusing(() -> approve(VERA_HERSELF, read, PASSWORD))).isEqualTo(new NotAnApprover());
    }

    @Test
    void whatIsChangedAfterOneApprovedMustBeReadAgain() {
        close();
        name(FRIDA);
        sendOut();
        ContentHash read = minutes().hash();
        approve(RUT_HERSELF);
        long decision = forbund.as(() -> decisionOf(BUDGET));
        forbund.run(() ->
                forbund.bean(WriteText.class).reword(decision, "Styrelsen bifaller.", "Styrelsen bifaller förslaget."));

        assertThat(refusing(() -> approve(FRIDA_HERSELF, read, PASSWORD))).isEqualTo(new TextChangedSinceRead());
        assertThat(minutes().approvals())
                .as("the chair's approval was of another text")
                .allSatisfy(approval -> assertThat(approval.approved()).isNull());
        approve(FRIDA_HERSELF);
        approve(RUT_HERSELF);
        assertThat(minutes().status()).isEqualTo(MinutesStatus.ADJUSTED);
    }

    private long decisionOf(long matter) throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            try (var rows =
                    app.createStatement().executeQuery("select id from board_decision where matter_id = " + matter)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void somebodyWhoIsIllIsReplacedByAnotherWhoWasThere() {
        close();
        name(FRIDA);
        sendOut();
        assertThat(refusing(() -> forbund.run(() -> prepare().replace(MEETING, FRIDA, RONJA, "Sjuk"))))
                .isEqualTo(new JusterareWasNotPresent("Ronja Region"));

        forbund.run(() -> prepare().replace(MEETING, FRIDA, VERA, "Sjuk"));
        assertThat(minutes().content().heading().justerare()).containsExactly("Vera Varberg");
        assertThat(refusing(() -> approve(FRIDA_HERSELF, minutes().hash(), PASSWORD)))
                .isEqualTo(new NotAnApprover());
        approve(VERA_HERSELF);
        approve(RUT_HERSELF);
        assertThat(minutes().status()).isEqualTo(MinutesStatus.ADJUSTED);
    }

    @Test
    void aRemarkIsAnsweredBeforeAnybodyApproves() {
        close();
        name(FRIDA);
        sendOut();
        forbund.as(FRIDA_HERSELF, () -> {
            forbund.bean(ApproveMinutes.class).remark(MEETING, 2, "Beloppet saknas.");
            return null;
        });
        ContentHash read = minutes().hash();
        assertThat(refusing(() -> approve(RUT_HERSELF, read, PASSWORD))).isEqualTo(new RemarksAreOpen(1));

        long remark = minutes().remarks().get(0).id();
        forbund.run(() -> prepare().answer(MEETING, remark, "Det står i planen."));
        approve(RUT_HERSELF);
        assertThat(minutes().approvals())
                .anySatisfy(approval -> assertThat(approval.approved()).isNotNull());
    }

    @Test
    void oneParagraphIsAdjustedAtOnceWhileTheMeetingGoesOn() {
        name(FRIDA);
        forbund.run(() -> prepare().adjustAtOnce(MEETING, 2));
        ContentHash read = minutes().content().paragraph(2).orElseThrow().hash();
        for (Actor who : List.of(RUT_HERSELF, FRIDA_HERSELF)) {
            forbund.as(who, () -> {
                forbund.bean(ApproveMinutes.class).approveAtOnce(MEETING, 2, read, PASSWORD);
                return null;
            });
        }

        assertThat(notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.announces()).isEqualTo("§ 2"));
        close();
        sendOut();
        approve(RUT_HERSELF);
        approve(FRIDA_HERSELF);
        assertThat(notices()).extracting(NoticeOverview::announces).containsExactlyInAnyOrder("§ 2", "§§ 1, 3–4");
    }

    @Test
    void minutesOfAMeetingThatGoesOnAreNotSentOut() {
        name(FRIDA);

        assertThat(refusing(this::sendOut)).isEqualTo(new MeetingStillOpen());
        assertThat(refusing(() -> name(RUT))).isEqualTo(new JusterareIsChair("Rut Region"));
        assertThat(minutes().candidates()).extracting(Approver::mandateId).containsExactly(VERA, ALVA);
    }
}
