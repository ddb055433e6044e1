package se.tross.insats.tertial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.board.meeting.MatterTerms;
import se.tross.insats.ReportRefusal.NothingApproved;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** M15: the reports of a tertial as a matter of the board. */
class TertialGoesToTheBoardTest {

    private static final ReportTertial FIRST = new ReportTertial(new FinancialYear(2018), Tertial.T1);

    @Test
    void itStandsOnTheAgendaWithAProposal() {
        MatterTerms matter = TertialMatter.of(FIRST, 3, 1, Texts.swedish());
        assertThat(matter.refusals()).isEmpty();
        assertThat(matter.title()).isEqualTo("Tertialrapport januari–april 2018");
        assertThat(matter.proposal()).isEqualTo("Styrelsen noterar rapporterna för januari–april 2018.");
        assertThat(matter.background()).startsWith("3 rapporter").contains("1 är inte godkända");
        assertThat(matter.subject().idOf(TertialMatter.TYPE)).hasValue(20_181);
    }

    @Test
    void nothingGoesToTheBoardBeforeAReportIsApproved() {
        assertThatThrownBy(() -> TertialMatter.of(FIRST, 0, 4, Texts.swedish()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(new NothingApproved()));
    }

    @Test
    void aTertialIsKnownByItsNumber() {
        for (Tertial third : Tertial.values()) {
            ReportTertial tertial = new ReportTertial(new FinancialYear(2019), third);
            assertThat(TertialMatter.tertial(TertialMatter.id(tertial))).isEqualTo(tertial);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 20_180, 20_184, 18_001, Long.MAX_VALUE})
    void noOtherNumberIsATertial(long id) {
        assertThatThrownBy(() -> TertialMatter.tertial(id)).isInstanceOf(Refused.class);
    }
}
