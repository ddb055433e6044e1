package se.tross.board.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.HallandBoard.FRIDA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.ConflictRefusal.ConflictDeclaredTwice;
import se.tross.board.ConflictRefusal.ConflictExplanationMissing;
import se.tross.board.ConflictRefusal.ConflictIsDecided;
import se.tross.board.ConflictRefusal.ConflictReasonMissing;
import se.tross.forbund.seat.HallandBoard;

/** B9: a conflict of interest is declared once, with its ground, and decided once. */
class ConflictIsDecidedTest {
    private static final Conflict DECLARED = Conflict.declared(FRIDA, 4, ConflictGround.REPRESENTATIVE, "");

    private final ConflictRules rules = new ConflictRules(HallandBoard.roster(), List.of(DECLARED));

    @ParameterizedTest(name = "{0}, by themselves {1}: excludes {2}, undecided {3}")
    @CsvSource(textBlock = """
            DECLARED,  true,  true,  false
            DECLARED,  false, true,  true
            UPHELD,    true,  true,  false
            UPHELD,    false, true,  false
            DISMISSED, true,  false, false
            DISMISSED, false, false, false
            """)
    void keepsThePersonOutUntilDismissed(
            ConflictStanding standing, boolean selfDeclared, boolean excludes, boolean undecided) {
        Conflict conflict = new Conflict(FRIDA, 4, ConflictGround.OTHER, "Make", selfDeclared, standing);
        assertThat(conflict.excludes()).isEqualTo(excludes);
        assertThat(conflict.isUndecided()).isEqualTo(undecided);
    }

    @Test
    void onceAMatter() {
        assertThat(rules.refusals(DECLARED)).containsExactly(new ConflictDeclaredTwice("Frida Kassa", 4));
        assertThat(rules.refusals(Conflict.declared(FRIDA, 5, ConflictGround.SUPERVISION, "")))
                .isEmpty();
        assertThat(rules.refusals(Conflict.declared(999, 5, ConflictGround.SUPERVISION, "")))
                .containsExactly(new NotOnTheBoard());
    }

    @Test
    void anotherCircumstanceOrSomebodyElsesQuestionIsToldInWords() {
        assertThat(rules.refusals(Conflict.declared(FRIDA, 5, ConflictGround.OTHER, " ")))
                .containsExactly(new ConflictExplanationMissing());
        assertThat(rules.refusals(Conflict.questioned(FRIDA, 5, ConflictGround.OWN_MATTER, "")))
                .containsExactly(new ConflictExplanationMissing());
        assertThat(rules.refusals(Conflict.questioned(FRIDA, 5, ConflictGround.OWN_MATTER, "Gift med sökanden")))
                .isEmpty();
    }

    @Test
    void theBoardDecidesOnceAndSaysWhyThereIsNone() {
        assertThat(rules.refusalsOfFinding(DECLARED, ConflictStanding.UPHELD, ""))
                .isEmpty();
        assertThat(rules.refusalsOfFinding(DECLARED, ConflictStanding.DISMISSED, ""))
                .containsExactly(new ConflictReasonMissing());
        Conflict upheld = new Conflict(FRIDA, 4, ConflictGround.OTHER, "Make", true, ConflictStanding.UPHELD);
        assertThat(rules.refusalsOfFinding(upheld, ConflictStanding.DISMISSED, "Saknar betydelse"))
                .containsExactly(new ConflictIsDecided("Frida Kassa"));
    }
}
