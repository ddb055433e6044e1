package se.tross.board.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** L27: decision types named precisely, with a fraction; no consensus. */
class QualifiedMajoritiesAreReadTest {

    @Test
    void aLineForEachDecisionType() {
        QualifiedMajorities majorities = QualifiedMajorities.read("""
                Ändrad verksamhetsplan: 2/3
                Upptagande av kredit: tre fjärdedelar av de närvarande; Ny insats över 2 mkr: 4 / 5 av de närvarande
                """);
        assertThat(majorities.rules())
                .containsExactly(
                        new MajorityRule("Ändrad verksamhetsplan", Majority.TWO_THIRDS),
                        new MajorityRule("Upptagande av kredit", Majority.THREE_QUARTERS),
                        new MajorityRule("Ny insats över 2 mkr", Majority.FOUR_FIFTHS));
        assertThat(majorities.of("ändrad verksamhetsplan")).isEqualTo(Majority.TWO_THIRDS);
        assertThat(majorities.of("Budget")).isEqualTo(Majority.SIMPLE);
        assertThat(QualifiedMajorities.read(null).rules()).isEmpty();
        assertThat(QualifiedMajorities.read(" \n ").rules()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ändrad budget                      | MajorityNotReadable
            Ändrad budget: hälften             | MajorityNotOffered
            Ändrad budget: 3/5                 | MajorityNotOffered
            Ändrad budget: 12/3                | MajorityNotOffered
            Ändrad budget: enhälligt           | ConsensusNotPossible
            Styrelsen ska vara enig om budget  | ConsensusNotPossible
            Ändrad budget: samtliga            | ConsensusNotPossible
            Särskilt viktiga frågor: 2/3       | DecisionTypeTooVague
            Frågor av större betydelse: 3/4    | DecisionTypeTooVague
            """)
    void whatCannotBeDemandedIsToldAsSuch(String line, String refusal) {
        assertThat(QualifiedMajorities.refusals("Ny insats: 2/3\n" + line))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly(refusal);
        assertThatThrownBy(() -> QualifiedMajorities.read(line)).isInstanceOf(Refused.class);
    }

    @Test
    void aTypeStandsOnce() {
        assertThat(Texts.swedish()
                        .text(QualifiedMajorities.refusals("Ny insats: 2/3\nNY INSATS: 3/4")
                                .get(0)))
                .isEqualTo("”NY INSATS” står två gånger. Ta bort den ena raden.");
    }
}
