package se.tross.insats.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.MeetingRefusal.SubjectIsOnAgenda;
import se.tross.board.decision.DecideMatter;
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

    private GrantsAtTheBoard board;

    @BeforeEach
    void aProposalIsOnTheAgenda() throws SQLException {
        board = new GrantsAtTheBoard(world);
        insats = world.prepared("IST");
        grant = world.proposed(insats, 600, 700);
        matter = board.place(grant);
    }

    @Test
    void moneyIsBoundWhenTheMinutesAreAdjustedAndNotBefore() {
        long version = world.grant(grant).version();
        assertThat(world.forbund().refusal(() -> world.bean(ProposeGrant.class).takeBack(grant, version)))
                .isEqualTo(new SubjectIsOnAgenda(DAY));
        board.open();
        board.agree(matter, ProposalKind.APPROVE, "");
        assertThat(world.grant(grant).isProposed()).isTrue();
        board.adjust();
        assertThat(world.grant(grant).isGranted()).isTrue();
        assertThat(world.grant(grant).decision()).isEqualTo(new BudgetDecision("§ 1", DAY));
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.AGREEMENT);
        assertThat(world.insats(insats).stageSince()).isEqualTo(DAY);
    }

    @Test
    void whatTheBoardRefusesIsRefusedForGood() {
        board.open();
        board.agree(matter, ProposalKind.REJECT, "Inte nu.");
        board.adjust();
        assertThat(world.grant(grant).status()).isEqualTo(GrantStatus.REFUSED);
        assertThat(world.grant(grant).reason()).isEqualTo("Inte nu.");
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.REFUSED);
    }

    @Test
    void whatIsReferredBackIsWrittenFurtherWithTheReason() {
        board.open();
        board.agree(matter, ProposalKind.REFER_BACK, "Målen är för vaga.");
        board.adjust();
        assertThat(world.grant(grant).isDraft()).isTrue();
        assertThat(world.grant(grant).reason()).isEqualTo("Målen är för vaga.");
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.PREPARATION);
        world.propose(grant);
        assertThat(world.grant(grant).isProposed()).isTrue();
    }

    @Test
    void whatIsPutOffWaitsAsItIs() {
        board.open();
        board.agree(matter, ProposalKind.POSTPONE, "Bereds vidare.");
        board.adjust();
        assertThat(world.grant(grant).isProposed()).isTrue();
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.BOARD);
    }

    @Test
    void theBoardIsToldWhileItSitsThatTheInsatsWasTakenBack() {
        board.open();
        world.stage(insats, InsatsStage.WITHDRAWN);
        assertThat(world.forbund()
                        .refusal(() -> world.bean(DecideMatter.class)
                                .agree(matter, ProposalKind.APPROVE, "Styrelsen beslutar.", "")))
                .isEqualTo(new InsatsLeftTheBoard(InsatsStage.WITHDRAWN));
    }

    @Test
    void anInsatsTakenBackAfterTheDecisionGetsNoMoneyAndTheMinutesAreAdjustedAllTheSame() {
        board.open();
        board.agree(matter, ProposalKind.APPROVE, "");
        world.stage(insats, InsatsStage.WITHDRAWN);
        board.adjust();
        assertThat(world.grant(grant).status()).isEqualTo(GrantStatus.LAPSED);
        assertThat(world.grant(grant).decision()).isEqualTo(new BudgetDecision("§ 1", DAY));
        assertThat(world.grant(grant).reason()).contains("återtagen");
        assertThat(world.grant(grant).terms()).isEqualTo(world.terms(600, 700));
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.WITHDRAWN);
    }
}
