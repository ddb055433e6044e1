package se.tross.board.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.board.MeetingRefusal.DecisionTypeNeedsDecision;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterTerms;

/** What a matter was prepared as sets how its questions are decided (L26, L27). */
class MatterDemandsItsMajorityTest {

    @ParameterizedTest
    @CsvSource({
        "APPROVE, REJECT, TWO_THIRDS, TWO_THIRDS",
        "CHANGE, REJECT, FOUR_FIFTHS, FOUR_FIFTHS",
        "APPROVE, CHANGE, TWO_THIRDS, SIMPLE",
        "POSTPONE, , TWO_THIRDS, SIMPLE",
        "REFER_BACK, , TWO_THIRDS, SIMPLE",
        "APPROVE, REJECT, SIMPLE, SIMPLE"
    })
    void onlyWhatIsSetAgainstRejectionNeedsTheQualifiedMajority(
            ProposalKind yes, ProposalKind no, Majority needed, Majority counted) {
        BallotQuestion asked = new BallotQuestion(yes, no, false, Majority.SIMPLE);
        assertThat(asked.demanded(false, needed).majority()).isEqualTo(counted);
    }

    @Test
    void whatWasNotPreparedAsAnythingIsPutAsItWasAsked() {
        BallotQuestion asked = BallotQuestion.approval(Majority.THREE_QUARTERS);
        assertThat(asked.demanded(false, Majority.SIMPLE)).isEqualTo(asked);
    }

    @Test
    void electionsAndEmploymentAreClosedAndLeftToTheLotButPuttingThemOffIsNot() {
        assertThat(BallotQuestion.approval(Majority.SIMPLE)
                        .demanded(true, Majority.SIMPLE)
                        .election())
                .isTrue();
        assertThat(BallotQuestion.puttingOff(ProposalKind.POSTPONE)
                        .demanded(true, Majority.SIMPLE)
                        .election())
                .isFalse();
        assertThat(MatterKind.ELECTION.isByLot() && MatterKind.EMPLOYMENT.isByLot())
                .isTrue();
        assertThat(MatterKind.EMPLOYMENT.isDecided()).isTrue();
        assertThat(MatterKind.DECISION.isByLot()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void onlyAMatterForDecisionIsOfADecisionType(MatterKind kind) {
        assertThat(MatterTerms.of(kind, "Titel")
                        .ofType("Ändrad verksamhetsplan")
                        .refusals())
                .isEqualTo(kind == MatterKind.DECISION ? List.of() : List.of(new DecisionTypeNeedsDecision()));
    }

    @Test
    void theTypeFollowsTheMatterWhereverItsWordsGo() {
        MatterTerms terms = MatterTerms.of(MatterKind.DECISION, "Plan").ofType("Ändrad verksamhetsplan");
        assertThat(terms.numbered("2018/3").preparedBy("Eva").copied().decisionType())
                .isEqualTo("Ändrad verksamhetsplan");
    }
}
