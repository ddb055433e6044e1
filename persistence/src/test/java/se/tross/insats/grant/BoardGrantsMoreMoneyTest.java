package se.tross.insats.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.board.meeting.MeetingOverviews;
import se.tross.board.sitting.SittingFixture;
import se.tross.board.vote.ProposalKind;
import se.tross.budget.BudgetDecision;
import se.tross.insats.GrantRefusal.InsatsNotInPreparation;
import se.tross.insats.InsatsStage;
import se.tross.shared.money.Money;

/** A later § gives an insats that is under way more; whatever the board says, it goes on where it is (M8, W5). */
class BoardGrantsMoreMoneyTest {

    private static final BudgetDecision FIRST = new BudgetDecision("§ 41", LocalDate.of(2018, 5, 30));

    @RegisterExtension
    private final GrantFixture world = new GrantFixture();

    private GrantsAtTheBoard board;
    private long insats;

    @BeforeEach
    void someIsGranted() throws SQLException {
        board = new GrantsAtTheBoard(world);
        insats = world.prepared("IST");
        long first = world.proposed(insats, 600, 700);
        long version = world.grant(first).version();
        world.forbund().run(() -> world.bean(ProposeGrant.class).recordGrant(first, version, FIRST));
    }

    private long decided(ProposalKind won, String reason) {
        long more = world.proposed(insats, 100);
        long matter = board.place(more);
        board.open();
        board.agree(matter, won, reason);
        board.adjust();
        return more;
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREEMENT", "RUNNING"})
    void moreIsGrantedAndTheInsatsStaysWhereItIs(InsatsStage stage) {
        world.stage(insats, stage);
        long more = decided(ProposalKind.APPROVE, "");
        assertThat(world.grant(more).isGranted()).isTrue();
        assertThat(world.grant(more).decision().paragraph()).isEqualTo("§ 1");
        assertThat(world.insats(insats).stage()).isEqualTo(stage);
        assertThat(world.forbund()
                        .as(() -> world.bean(GrantGroundOverviews.class).ground(more))
                        .before())
                .containsExactly(new EarlierGrant(FIRST, Money.ofKronor(1300)));
    }

    @Test
    void whatIsRefusedEndsNothing() {
        world.stage(insats, InsatsStage.RUNNING);
        long more = decided(ProposalKind.REJECT, "Inte nu.");
        assertThat(world.grant(more).status()).isEqualTo(GrantStatus.REFUSED);
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.RUNNING);
    }

    @Test
    void whatIsReferredBackIsWrittenFurtherWhileTheInsatsGoesOn() {
        world.stage(insats, InsatsStage.RUNNING);
        long more = decided(ProposalKind.REFER_BACK, "Till vad?");
        assertThat(world.grant(more).isDraft()).isTrue();
        assertThat(world.grant(more).reason()).isEqualTo("Till vad?");
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.RUNNING);
        world.propose(more);
        long version = world.grant(more).version();
        world.forbund().run(() -> world.bean(ProposeGrant.class).takeBack(more, version));
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.RUNNING);
    }

    @Test
    void theAgendaSaysThatItIsMoreAndWhatWasGrantedBefore() {
        board.place(world.proposed(insats, 100));
        assertThat(world.forbund()
                        .as(() -> world.bean(MeetingOverviews.class).meeting(SittingFixture.MEETING))
                        .matters())
                .anySatisfy(matter -> {
                    assertThat(matter.terms().title()).startsWith("Bevilja mer medel till Team IST");
                    assertThat(matter.terms().background())
                            .contains("Tidigare beviljat: 1\u00a0300\u00a0kr (§ 41, 2018-05-30).");
                });
    }

    @Test
    void anInsatsThatHasEndedGetsNoMore() {
        world.stage(insats, InsatsStage.RUNNING);
        long more = world.proposed(insats, 100);
        long matter = board.place(more);
        board.open();
        board.agree(matter, ProposalKind.APPROVE, "");
        world.stage(insats, InsatsStage.ENDED);
        board.adjust();
        assertThat(world.grant(more).status()).isEqualTo(GrantStatus.LAPSED);
        assertThat(world.grant(more).reason()).contains("avslutad i förtid");
        assertThat(world.forbund().refusal(() -> world.bean(WriteGrant.class).begin(insats, world.terms(1))))
                .isEqualTo(new InsatsNotInPreparation(InsatsStage.ENDED));
    }
}
