package se.tross.insats.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.MeetingRefusal.SubjectIsOnAgenda;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.attendance.RecordAttendance;
import se.tross.board.decision.DecideMatter;
import se.tross.board.meeting.MeetingOverviews;
import se.tross.board.meeting.PlaceSubject;
import se.tross.board.meeting.SummonMeeting;
import se.tross.board.minutes.Adjusters;
import se.tross.board.sitting.ConductMeeting;
import se.tross.board.vote.ProposalKind;
import se.tross.budget.BudgetDecision;
import se.tross.insats.GrantRefusal.InsatsLeftTheBoard;
import se.tross.insats.InsatsStage;

/** Nothing is granted but by a § of adjusted minutes, and what the board did not want comes back with its reason (M8). */
class BoardGrantsMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    @RegisterExtension
    private final GrantFixture world = new GrantFixture();

    private long insats;
    private long grant;
    private long matter;

    @BeforeEach
    void aProposalIsOnTheAgenda() throws SQLException {
        Adjusters.signUp(world.forbund());
        world.sql(
                "delete from board_matter where position > 1",
                "update board_meeting set status = 'PLANNED', summoned_at = null");
        insats = world.prepared("IST");
        grant = world.proposed(insats, 600, 700);
        matter = world.forbund().as(() -> world.bean(PlaceSubject.class).place(GrantMatter.TYPE, grant, MEETING));
    }

    private void open() {
        long planned = world.forbund()
                .as(() -> world.bean(MeetingOverviews.class).meeting(MEETING))
                .overview()
                .version();
        world.forbund().run(() -> world.bean(SummonMeeting.class).summon(MEETING, planned));
        for (long mandate : new long[] {RUT, VERA, FRIDA, ALVA}) {
            world.forbund().run(() -> world.bean(RecordAttendance.class).come(1, mandate, AttendanceMode.ON_SITE, ""));
        }
        world.forbund().run(() -> world.bean(ConductMeeting.class).open(MEETING));
    }

    private void agree(ProposalKind won, String reason) {
        world.forbund().as(() -> world.bean(DecideMatter.class).agree(matter, won, "Styrelsen beslutar.", reason));
    }

    private void adjust() {
        world.forbund().run(() -> world.bean(ConductMeeting.class).close(MEETING));
        Adjusters.adjust(world.forbund(), MEETING);
    }

    @Test
    void moneyIsBoundWhenTheMinutesAreAdjustedAndNotBefore() {
        long version = world.grant(grant).version();
        assertThat(world.forbund().refusal(() -> world.bean(ProposeGrant.class).takeBack(grant, version)))
                .isEqualTo(new SubjectIsOnAgenda(DAY));
        open();
        agree(ProposalKind.APPROVE, "");
        assertThat(world.grant(grant).isProposed()).isTrue();
        adjust();
        assertThat(world.grant(grant).isGranted()).isTrue();
        assertThat(world.grant(grant).decision()).isEqualTo(new BudgetDecision("§ 1", DAY));
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.AGREEMENT);
        assertThat(world.insats(insats).stageSince()).isEqualTo(DAY);
    }

    @Test
    void whatTheBoardRefusesIsRefusedForGood() {
        open();
        agree(ProposalKind.REJECT, "Inte nu.");
        adjust();
        assertThat(world.grant(grant).status()).isEqualTo(GrantStatus.REFUSED);
        assertThat(world.grant(grant).reason()).isEqualTo("Inte nu.");
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.REFUSED);
    }

    @Test
    void whatIsReferredBackIsWrittenFurtherWithTheReason() {
        open();
        agree(ProposalKind.REFER_BACK, "Målen är för vaga.");
        adjust();
        assertThat(world.grant(grant).isDraft()).isTrue();
        assertThat(world.grant(grant).reason()).isEqualTo("Målen är för vaga.");
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.PREPARATION);
        world.propose(grant);
        assertThat(world.grant(grant).isProposed()).isTrue();
    }

    @Test
    void whatIsPutOffWaitsAsItIs() {
        open();
        agree(ProposalKind.POSTPONE, "Bereds vidare.");
        adjust();
        assertThat(world.grant(grant).isProposed()).isTrue();
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.BOARD);
    }

    @Test
    void theBoardIsToldWhileItSitsThatTheInsatsWasTakenBack() {
        open();
        world.stage(insats, InsatsStage.WITHDRAWN);
        assertThat(world.forbund()
                        .refusal(() -> world.bean(DecideMatter.class)
                                .agree(matter, ProposalKind.APPROVE, "Styrelsen beslutar.", "")))
                .isEqualTo(new InsatsLeftTheBoard(InsatsStage.WITHDRAWN));
    }

    @Test
    void anInsatsTakenBackAfterTheDecisionGetsNoMoneyAndTheMinutesAreAdjustedAllTheSame() {
        open();
        agree(ProposalKind.APPROVE, "");
        world.stage(insats, InsatsStage.WITHDRAWN);
        adjust();
        assertThat(world.grant(grant).status()).isEqualTo(GrantStatus.LAPSED);
        assertThat(world.grant(grant).decision()).isEqualTo(new BudgetDecision("§ 1", DAY));
        assertThat(world.grant(grant).reason()).contains("återtagen");
        assertThat(world.grant(grant).terms()).isEqualTo(world.terms(600, 700));
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.WITHDRAWN);
    }
}
