package se.tross.board.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.HallandBoard.ALVA;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.RUT;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.AttendanceRefusal.QuorumLost;
import se.tross.board.BoardRefusal;
import se.tross.board.ConflictRefusal.ConflictUndecided;
import se.tross.board.ConflictRefusal.ConflictedStillPresent;
import se.tross.board.DecisionRefusal.BallotIsTied;
import se.tross.board.DecisionRefusal.BallotMissing;
import se.tross.board.DecisionRefusal.BallotOfOthers;
import se.tross.board.DecisionRefusal.DecisionIsAdjusted;
import se.tross.board.DecisionRefusal.OutcomeReasonMissing;
import se.tross.board.MeetingRefusal.MatterIsDecided;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.attendance.Sitting;
import se.tross.board.conflict.Conflict;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.meeting.Agenda;
import se.tross.board.meeting.DecisionAdopted;
import se.tross.board.meeting.DecisionReturned;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.Meetings;
import se.tross.board.vote.Ballot.Acclamation;
import se.tross.board.vote.Ballot.ClosedVote;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.BallotResult;
import se.tross.board.vote.Majority;
import se.tross.board.vote.ProposalKind;
import se.tross.board.vote.Question;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;

/** L25, B8, B9, B13: what the board can decide, and what becomes of it when the § is adjusted. */
class BoardDecidesTest {
    private static final int PARAGRAPH = 34;

    private static final int BUDGET = 5;
    private static final LocalDate ADJUSTED = Meetings.DAY.plusDays(10);

    private final Meeting meeting = Meetings.planned();
    private final Agenda agenda = Meetings.filled(meeting);
    private final Matter budget = agenda.matters().get(BUDGET - 1);

    @BeforeEach
    void theMeetingIsOpen() {
        meeting.summon(agenda.matters(), Meetings.MORNING.minusSeconds(8 * 86_400));
        meeting.open(RUT, Meetings.DAY, Meetings.MORNING);
    }

    private DecisionRules rules(Sitting sitting, Matter matter) {
        return new DecisionRules(
                matter.refusalsOfDecision(meeting),
                sitting.roster(),
                sitting.at(BUDGET),
                sitting.quorum(BUDGET),
                sitting.conflicts());
    }

    private static BallotResult acclaimed(Sitting sitting, BallotQuestion question, boolean yes) {
        return Question.at(sitting, BUDGET, question).result(Acclamation.of(yes));
    }

    private static BallotResult approved(Sitting sitting) {
        return acclaimed(sitting, BallotQuestion.approval(Majority.SIMPLE), true);
    }

    private static DecisionTerms adopted(BallotResult ballot) {
        return new DecisionTerms(DecisionOutcome.ADOPTED, "Styrelsen fastställer budget 2018.", "", ballot);
    }

    private Decision decide(DecisionTerms terms) {
        return new Decision(meeting, budget, PARAGRAPH, terms, rules(Sitting.ofHalland(), budget));
    }

    @Test
    void anAdoptedBudgetBindsWhenItsParagraphIsAdjusted() {
        Decision decision = decide(adopted(approved(Sitting.ofHalland())));
        assertThat(decision.cited()).isEqualTo("§ 34");
        assertThat(decision.year()).isEqualTo(2018);
        assertThat(decision.adopted()).as("nothing binds but adjusted minutes").isEmpty();
        assertThat(budget.isDecided()).isTrue();
        decision.adjust(ADJUSTED);
        assertThat(decision.adopted())
                .contains(new DecisionAdopted(new DecisionSubject("budget.version", 17), 0, Meetings.DAY, 34));
        assertThat(decision.returned()).isEmpty();
        assertThat(decision.adjusted()).contains(ADJUSTED);
    }

    @Test
    void aMatterThatIsReferredBackReturnsWithTheReason() {
        BallotResult ballot = acclaimed(Sitting.ofHalland(), BallotQuestion.puttingOff(ProposalKind.REFER_BACK), true);
        Decision decision = decide(new DecisionTerms(
                DecisionOutcome.REFERRED_BACK, "Ärendet återremitteras.", "Fler alternativ behövs.", ballot));
        decision.adjust(ADJUSTED);
        assertThat(decision.adopted()).isEmpty();
        assertThat(decision.returned())
                .contains(new DecisionReturned(
                        new DecisionSubject("budget.version", 17),
                        0,
                        Meetings.DAY,
                        PARAGRAPH,
                        "Fler alternativ behövs."));
    }

    @Test
    void whatIsOnlyNotedNeedsNoVoteAndTakesNoEffect() {
        Decision decision = decide(new DecisionTerms(DecisionOutcome.NOTED, "Läggs till handlingarna.", "", null));
        decision.adjust(ADJUSTED);
        assertThat(decision.method()).isEmpty();
        assertThat(decision.adopted()).isEmpty();
        assertThat(decision.returned()).isEmpty();
    }

    @Test
    void anAdjustedParagraphIsNeverEdited() {
        Decision decision = decide(adopted(approved(Sitting.ofHalland())));
        decision.reword("Styrelsen fastställer budget 2018, version 3.", "");
        assertThat(decision.text()).endsWith("version 3.");
        assertThat(Refusing.of(() -> decision.reword(" ", ""))).containsExactly(new WordingMissing("text"));
        decision.adjust(ADJUSTED);
        assertThat(Refusing.of(() -> decision.reword("Annat.", ""))).containsExactly(new DecisionIsAdjusted(ADJUSTED));
        assertThat(Refusing.of(() -> decision.adjust(ADJUSTED))).containsExactly(new DecisionIsAdjusted(ADJUSTED));
        assertThat(decision.text()).endsWith("version 3.");
    }

    @Test
    void quorumLostInTheMiddleOfTheMeetingRefusesTheDecision() {
        Sitting four = Sitting.ofHalland();
        BallotResult before = approved(four);
        Sitting sitting = four.leaves(VERA, BUDGET).leaves(ALVA, BUDGET);
        List<BoardRefusal> refused = rules(sitting, budget).refusals(adopted(before));
        assertThat(refused).containsExactly(new QuorumLost(2, 4, 3), new BallotOfOthers());
        assertThat(rules(sitting, budget).refusals()).containsExactly(new QuorumLost(2, 4, 3));
        assertThat(Texts.swedish().text((Refusal) refused.get(0)))
                .startsWith("Styrelsen är inte beslutför: 2 av 4 platser tjänstgör, och 3 behövs.");
        assertThat(Refusing.of(() -> new Decision(meeting, budget, PARAGRAPH, adopted(before), rules(sitting, budget))))
                .startsWith(new QuorumLost(2, 4, 3));
        assertThat(budget.isDecided()).isFalse();
    }

    @Test
    void aMatterThatWasNotOnTheAgendaIsTakenUpFirst() {
        Matter late = agenda.add(MatterTerms.of(MatterKind.DECISION, "Hyra av lokal"));
        Sitting sitting = Sitting.ofHalland();
        List<BoardRefusal> refused = rules(sitting, late).refusals(adopted(approved(sitting)));
        assertThat(refused)
                .extracting(one -> Texts.swedish().text((Refusal) one))
                .containsExactly(
                        "”Hyra av lokal” stod inte i kallelsens dagordning. Styrelsen måste först ta upp ärendet;"
                                + " för in det under ärendet Fastställande av dagordning.");
        late.takeUp(meeting);
        assertThat(rules(sitting, late).refusals(adopted(approved(sitting)))).isEmpty();
    }

    @Test
    void aMatterIsDecidedOnceAndWhileTheMeetingGoesOn() {
        decide(adopted(approved(Sitting.ofHalland())));
        assertThat(rules(Sitting.ofHalland(), budget).refusals()).containsExactly(new MatterIsDecided("Budget 2018"));
        meeting.close(Meetings.NOON);
        assertThat(rules(Sitting.ofHalland(), budget).refusals())
                .extracting(one -> one.getClass().getSimpleName())
                .contains("MeetingIsClosed");
    }

    @Test
    void aQuestionOfConflictIsSettledFirst() {
        Sitting asked = Sitting.ofHalland()
                .conflict(Conflict.questioned(VERA, BUDGET, ConflictGround.OWN_MATTER, "Gift med sökanden"))
                .conflict(Conflict.questioned(ALVA, BUDGET + 1, ConflictGround.OWN_MATTER, "Rör nästa ärende"));
        assertThat(rules(asked, budget).refusals())
                .containsExactly(new ConflictUndecided("Vera Varberg"), new ConflictedStillPresent("Vera Varberg"));
        Sitting stepsAside = Sitting.ofHalland().comes(FALK, 1).stepsAside(VERA, BUDGET);
        assertThat(rules(stepsAside, budget).refusals()).isEmpty();
    }

    @ParameterizedTest(name = "yes {0} to {1}: {2} refused {3}")
    @CsvSource(textBlock = """
            true,  APPROVE,    ADOPTED,       false
            true,  APPROVE,    REFUSED,       true
            false, APPROVE,    REFUSED,       false
            false, APPROVE,    ADOPTED,       true
            true,  CHANGE,     ADOPTED,       false
            true,  POSTPONE,   POSTPONED,     false
            true,  POSTPONE,   ADOPTED,       true
            true,  REFER_BACK, REFERRED_BACK, false
            true,  APPROVE,    NOTED,         true
            """)
    void theOutcomeIsWhatTheBoardCameTo(boolean yes, ProposalKind kind, DecisionOutcome outcome, boolean refused) {
        Sitting sitting = Sitting.ofHalland();
        BallotQuestion question = kind.putsOff()
                ? BallotQuestion.puttingOff(kind)
                : new BallotQuestion(kind, ProposalKind.REJECT, false, Majority.SIMPLE);
        DecisionTerms terms = new DecisionTerms(outcome, "Beslut.", "Skäl.", acclaimed(sitting, question, yes));
        assertThat(rules(sitting, budget).refusals(terms).isEmpty()).isEqualTo(!refused);
    }

    @Test
    void aMissedMajorityIsToldInItsNumbers() {
        Sitting sitting = Sitting.ofHalland();
        BallotResult missed = Question.at(sitting, BUDGET, BallotQuestion.approval(Majority.THREE_QUARTERS))
                .result(Question.votes("Y Y N A"));
        assertThat(rules(sitting, budget).refusals(adopted(missed)))
                .extracting(one -> Texts.swedish().text((Refusal) one))
                .containsExactly(
                        "Utfallet stämmer inte med hur styrelsen avgjorde frågan: 2 av 4 närvarande röstade ja."
                                + " Beslutet kräver 3/4 av dem, alltså 3, och faller.");
    }

    @Test
    void noToPuttingOffDecidesNothingYet() {
        Sitting sitting = Sitting.ofHalland();
        BallotResult today = acclaimed(sitting, BallotQuestion.puttingOff(ProposalKind.POSTPONE), false);
        assertThat(rules(sitting, budget).refusals(adopted(today)))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("OutcomeAgainstBallot");
    }

    @Test
    void everythingMissingIsToldInOrder() {
        Sitting sitting = Sitting.ofHalland();
        DecisionTerms bare = new DecisionTerms(DecisionOutcome.REFUSED, " ", "", null);
        assertThat(rules(sitting, budget).refusals(bare))
                .containsExactly(new WordingMissing("text"), new BallotMissing(), new OutcomeReasonMissing());
        BallotResult tie =
                Question.at(sitting, BUDGET, BallotQuestion.choosing()).result(new ClosedVote(2, 2, 0));
        assertThat(rules(sitting, budget).refusals(adopted(tie))).containsExactly(new BallotIsTied());
        assertThat(rules(sitting, budget).refusals(new DecisionTerms(null, "Beslut.", "", null)))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("OutcomeMissing");
    }

    @Test
    void thePeopleWhoVotedAreThosePresentWhenItIsWritten() {
        Sitting sitting = Sitting.ofHalland().comes(FALK, 1);
        BallotResult before = approved(sitting);
        sitting.leaves(VERA, BUDGET);
        assertThat(rules(sitting, budget).refusals(adopted(before)))
                .as("as many, but another")
                .containsExactly(new BallotOfOthers());
        assertThat(Optional.of(approved(sitting)).map(BallotResult::present)).contains(4);
    }
}
