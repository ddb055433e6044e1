package se.tross.board.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.AGENDA;
import static se.tross.board.sitting.SittingFixture.ALF;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.PREMISES;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;
import static se.tross.board.sitting.SittingFixture.refusing;
import static se.tross.board.sitting.SittingFixture.votes;

import java.sql.Connection;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.DecisionRefusal.ActionDueBeforeDecision;
import se.tross.board.DecisionRefusal.ActionIsDone;
import se.tross.board.DecisionRefusal.DecisionIsFollowed;
import se.tross.board.DecisionRefusal.DissentAfterMeeting;
import se.tross.board.DecisionRefusal.DissentTwice;
import se.tross.board.DecisionRefusal.DissenterTookNoPart;
import se.tross.board.decision.ActionTerms;
import se.tross.board.decision.AssignAction;
import se.tross.board.decision.DecideMatter;
import se.tross.board.decision.RecordDissent;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.Choice;
import se.tross.board.vote.Majority;
import se.tross.board.vote.ProposalKind;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.personaldata.PersonalNumberInText;

/** Dissents, actions and the numbers of paragraphs. */
class WhatFollowsFromADecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    @BeforeEach
    void open() {
        forbund.openWithAllOrdinary();
    }

    @Test
    void whoTookPartDissentsBeforeTheMeetingEndsAndOnce() {
        forbund.vote(
                BUDGET,
                BallotQuestion.approval(Majority.SIMPLE),
                votes(RUT, Choice.YES, VERA, Choice.YES, FRIDA, Choice.NO_PART, ALVA, Choice.NO));
        long decision = forbund.decide(BUDGET);
        long dissent = dissent(decision, ALVA);
        long announced =
                forbund.at(BUDGET).matter().decision().dissents().get(0).version();
        forbund.run(() -> forbund.bean(RecordDissent.class).explain(dissent, announced, "Budgeten är för stor."));
        assertThat(forbund.at(BUDGET).matter().decision().dissents().get(0).reasons())
                .isEqualTo("Budgeten är för stor.");
        assertThat(refusing(() -> dissent(decision, ALVA))).isEqualTo(new DissentTwice("Alva Arbete"));
        assertThat(refusing(() -> dissent(decision, FRIDA))).isEqualTo(new DissenterTookNoPart("Frida Försäkring"));
        assertThat(refusing(() -> dissent(decision, ALF))).isEqualTo(new DissenterTookNoPart("Alf Arbete"));
        forbund.run(() -> forbund.bean(ConductMeeting.class).close(MEETING));
        assertThat(refusing(() -> dissent(decision, VERA))).isEqualTo(new DissentAfterMeeting(SittingFixture.noon()));
    }

    private long dissent(long decision, long mandate) {
        return forbund.as(() -> forbund.bean(RecordDissent.class).announce(decision, mandate));
    }

    @Test
    void anActionGoesFromItsParagraphToDoneAndBack() {
        long decision = forbund.agree(BUDGET);
        ActionTerms tooEarly = new ActionTerms("Sända budgeten", "Kansliet", null, TODAY.minusDays(1));
        assertThat(forbund.refusal(() -> forbund.bean(AssignAction.class).assign(decision, tooEarly)))
                .isEqualTo(new ActionDueBeforeDecision(TODAY));
        ActionTerms terms = new ActionTerms("Sända budgeten", "Kansliet", null, TODAY);
        long action = forbund.as(() -> forbund.bean(AssignAction.class).assign(decision, terms));
        long assigned = version();
        forbund.run(() -> forbund.bean(AssignAction.class).finish(action, assigned));
        assertThat(forbund.at(BUDGET).matter().decision().actions().get(0).done())
                .isEqualTo(TODAY);
        long done = version();
        assertThat(forbund.refusal(() -> forbund.bean(AssignAction.class).finish(action, done)))
                .isEqualTo(new ActionIsDone(TODAY));
        forbund.run(() -> forbund.bean(AssignAction.class).reopen(action, done));
        assertThat(forbund.at(BUDGET).matter().decision().actions().get(0).done())
                .isNull();
    }

    private long version() {
        return forbund.at(BUDGET).matter().decision().actions().get(0).version();
    }

    @Test
    void aNumberThatIsTakenBackIsGivenToTheNextDecision() {
        forbund.agree(AGENDA);
        long budget = forbund.agree(BUDGET);
        forbund.agree(PREMISES);
        dissent(budget, ALVA);
        assertThat(refusing(() -> takeBack(budget))).isEqualTo(new DecisionIsFollowed(1, 0));
        long dissent = forbund.at(BUDGET).matter().decision().dissents().get(0).id();
        forbund.run(() -> forbund.bean(RecordDissent.class).takeAway(dissent));
        takeBack(budget);
        assertThat(forbund.at(BUDGET).matter().line().decided()).isFalse();
        forbund.agree(BUDGET);
        assertThat(forbund.cited(BUDGET)).isEqualTo("§ 2");
        assertThat(forbund.cited(PREMISES)).isEqualTo("§ 3");
    }

    private void takeBack(long decision) {
        forbund.run(() -> forbund.bean(DecideMatter.class).takeBack(decision));
    }

    @Test
    void aPersonalNumberInADecisionIsRefused() {
        assertThat(forbund.refusal(() -> forbund.bean(DecideMatter.class)
                        .agree(BUDGET, ProposalKind.APPROVE, "Stöd till 811218-9876.", "")))
                .isInstanceOf(PersonalNumberInText.class);
    }

    @Test
    void whatIsAdjustedIsNotChangedBehindTheRulesEither() throws Exception {
        long decision = forbund.agree(BUDGET);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "update board_decision set adjusted = '2018-06-08' where id = " + decision);
            Assertions.assertThatThrownBy(() ->
                            TestDatabase.run(app, "update board_decision set text = 'Nej' where id = " + decision))
                    .hasMessageContaining("adjusted");
        }
    }
}
