package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.tross.board.minutes.AdjustingFixture.FRIDA_HERSELF;
import static se.tross.board.minutes.AdjustingFixture.PASSWORD;
import static se.tross.board.minutes.AdjustingFixture.RUT_HERSELF;
import static se.tross.board.minutes.AdjustingFixture.VERA_HERSELF;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.REPORT;
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
import se.tross.forbund.account.AccountRefusal.PasswordWrong;
import se.tross.shared.access.Actor;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** From the record of a meeting to minutes that bind: Rut is chair, Frida is chosen to adjust. Both sign in. */
class MinutesAreAdjustedTest {

    @RegisterExtension
    private final AdjustingFixture forbund = new AdjustingFixture();

    @BeforeEach
    void meetingIsHeld() throws SQLException {
        forbund.holdMeeting();
    }

    private List<NoticeOverview> notices() {
        return forbund.as(() -> forbund.bean(NoticeOverviews.class).posted());
    }

    @Test
    void theMinutesWriteThemselvesFromWhatHappened() {
        forbund.close();
        forbund.name(FRIDA);

        MinutesContent content = forbund.minutes().content();
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
        assertThat(forbund.minutes().findings()).isEmpty();
    }

    @Test
    void theLastApprovalMakesThemBindAndPostsTheNotice() {
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        forbund.approve(RUT_HERSELF);
        assertThat(forbund.minutes().status()).isEqualTo(MinutesStatus.OUT_FOR_ADJUSTMENT);
        assertThat(notices()).isEmpty();

        forbund.approve(FRIDA_HERSELF);
        assertThat(forbund.minutes().status()).isEqualTo(MinutesStatus.ADJUSTED);
        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.announces()).isEqualTo("§§ 1–4");
            assertThat(notice.announced()).isEqualTo(LocalDate.of(2018, 6, 1));
            assertThat(notice.lastAppealDay()).isEqualTo(LocalDate.of(2018, 6, 25));
            assertThat(notice.onBoard()).isTrue();
        });
    }

    @Test
    void aWrongPasswordApprovesNothing() {
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        ContentHash read = forbund.minutes().hash();

        assertThat(AdjustingFixture.refusalOf(() -> forbund.approve(RUT_HERSELF, read, "fel")))
                .isEqualTo(new PasswordWrong());
        assertThat(forbund.minutes().approvals())
                .allSatisfy(approval -> assertThat(approval.approved()).isNull());
    }

    @Test
    void onlyThoseWhoAreAskedApprove() {
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        ContentHash read = forbund.minutes().hash();

        assertThat(AdjustingFixture.refusalOf(() -> forbund.approve(VERA_HERSELF, read, PASSWORD)))
                .isEqualTo(new NotAnApprover());
    }

    @Test
    void whatIsChangedAfterOneApprovedMustBeReadAgain() {
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        ContentHash read = forbund.minutes().hash();
        forbund.approve(RUT_HERSELF);
        long decision = forbund.as(() -> decisionOf(BUDGET));
        forbund.run(() ->
                forbund.bean(WriteText.class).reword(decision, "Styrelsen bifaller.", "Styrelsen bifaller förslaget."));

        assertThat(AdjustingFixture.refusalOf(() -> forbund.approve(FRIDA_HERSELF, read, PASSWORD)))
                .isEqualTo(new TextChangedSinceRead());
        assertThat(forbund.minutes().approvals())
                .as("the chair's approval was of another text")
                .allSatisfy(approval -> assertThat(approval.approved()).isNull());
        forbund.approve(FRIDA_HERSELF);
        forbund.approve(RUT_HERSELF);
        assertThat(forbund.minutes().status()).isEqualTo(MinutesStatus.ADJUSTED);
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
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        assertThat(AdjustingFixture.refusalOf(
                        () -> forbund.run(() -> forbund.prepare().replace(MEETING, FRIDA, RONJA, "Sjuk"))))
                .isEqualTo(new JusterareWasNotPresent("Ronja Region"));

        forbund.run(() -> forbund.prepare().replace(MEETING, FRIDA, VERA, "Sjuk"));
        assertThat(forbund.minutes().content().heading().justerare()).containsExactly("Vera Varberg");
        assertThat(AdjustingFixture.refusalOf(
                        () -> forbund.approve(FRIDA_HERSELF, forbund.minutes().hash(), PASSWORD)))
                .isEqualTo(new NotAnApprover());
        forbund.approve(VERA_HERSELF);
        forbund.approve(RUT_HERSELF);
        assertThat(forbund.minutes().status()).isEqualTo(MinutesStatus.ADJUSTED);
    }

    @Test
    void aRemarkIsAnsweredBeforeAnybodyApproves() {
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        forbund.as(FRIDA_HERSELF, () -> {
            forbund.bean(ApproveMinutes.class).remark(MEETING, 2, "Beloppet saknas.");
            return null;
        });
        ContentHash read = forbund.minutes().hash();
        assertThat(AdjustingFixture.refusalOf(() -> forbund.approve(RUT_HERSELF, read, PASSWORD)))
                .isEqualTo(new RemarksAreOpen(1));

        long remark = forbund.minutes().remarks().get(0).id();
        forbund.run(() -> forbund.prepare().answer(MEETING, remark, "Det står i planen."));
        forbund.approve(RUT_HERSELF);
        assertThat(forbund.minutes().approvals())
                .anySatisfy(approval -> assertThat(approval.approved()).isNotNull());
    }

    @Test
    void oneParagraphIsAdjustedAtOnceWhileTheMeetingGoesOn() {
        forbund.name(FRIDA);
        forbund.adjustAtOnce(2);

        assertThat(notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.announces()).isEqualTo("§ 2"));
        forbund.close();
        forbund.sendOut();
        forbund.approve(RUT_HERSELF);
        forbund.approve(FRIDA_HERSELF);
        assertThat(notices()).extracting(NoticeOverview::announces).containsExactlyInAnyOrder("§ 2", "§§ 1, 3–4");
    }

    @Test
    void minutesOfAMeetingThatGoesOnAreNotSentOut() {
        forbund.name(FRIDA);

        assertThat(AdjustingFixture.refusalOf(forbund::sendOut)).isEqualTo(new MeetingStillOpen());
        assertThat(AdjustingFixture.refusalOf(() -> forbund.name(RUT))).isEqualTo(new JusterareIsChair("Rut Region"));
        assertThat(forbund.minutes().candidates())
                .extracting(Approver::mandateId)
                .containsExactly(VERA, ALVA);
    }

    @Test
    void whoApprovesAParagraphAtOnceSeesThatItIsAsked() {
        assertThat(forbund.minutes().adjustableAtOnce())
                .as("nobody is named yet")
                .isEmpty();
        forbund.name(FRIDA);
        assertThat(forbund.minutes().adjustableAtOnce()).containsExactly(1, 2, 3, 4);
        forbund.run(() -> forbund.prepare().adjustAtOnce(MEETING, 2));

        assertThat(forbund.minutes().adjustableAtOnce()).containsExactly(1, 3, 4);
        assertThat(partSeenBy(VERA_HERSELF).refusals()).as("is not asked").isNull();
        PartRow asked = partSeenBy(FRIDA_HERSELF);
        assertThat(asked.refusals()).isEmpty();
        forbund.approveAtOnce(FRIDA_HERSELF, 2, asked.hash());
        assertThat(partSeenBy(FRIDA_HERSELF).refusals()).isNotEmpty();
        assertThat(partSeenBy(RUT_HERSELF).adjusted()).isNull();
        forbund.approveAtOnce(RUT_HERSELF, 2, asked.hash());
        assertThat(partSeenBy(RUT_HERSELF).adjusted()).isNotNull();
    }

    private PartRow partSeenBy(Actor who) {
        return forbund.as(who, () -> forbund.bean(MinutesOverviews.class).minutes(MEETING))
                .parts()
                .get(0);
    }

    @Test
    void whoServedInSomeParagraphsOnlyIsSaidToHave() {
        forbund.go(REPORT, ALVA);
        forbund.agree(REPORT);
        assertThat(forbund.minutes().content().heading().serving())
                .extracting(ServingLine::person, ServingLine::paragraphs)
                .contains(tuple("Alva Arbete", "§§ 1–4"), tuple("Rut Region", ""));
    }
}
