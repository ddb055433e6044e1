package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.refusal.Refused;

/** A budget line says what it is and what it is called. */
class LineMustHoldTest {

    @Test
    void aLineOfHallandHolds() {
        assertThat(HallandBudget.rows())
                .hasSize(13)
                .allMatch(row -> row.terms().refusals().isEmpty());
    }

    @Test
    void refusesEverythingAtOnceTheWeightiestFirst() {
        LineTerms bad = new LineTerms(null, " ", null, "x".repeat(201), null, null, "", false, "y".repeat(2001), null);
        assertThat(bad.refusals())
                .isSortedAccordingTo(BudgetRefusal.PRECEDENCE)
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("LineKindMissing", "LineNameMissing", "LineTextTooLong", "LineTextTooLong");
        assertThat(bad.refusals().get(2).field()).isEqualTo("responsible");
    }

    @Test
    void operationsServeNoGoalAreaAndHaveNoEsf() {
        LineTerms bad = new LineTerms(LineKind.AUDIT, "Revision", 1L, "", null, null, "", true, "", "");
        assertThat(bad.refusals())
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("LineGoalAreaNeedsInsats", "LineEsfWithoutInsats");
    }

    @ParameterizedTest
    @CsvSource({"4000-4999, 4000, 4999", "4000 – 4999, 4000, 4999", "5010, 5010, 5010"})
    void accountsAreReadAsWritten(String typed, int from, int to) {
        assertThat(AccountInterval.parse(typed)).isEqualTo(new AccountInterval(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4999-4000", "400", "40000", "0999", "fyra", "4000-"})
    void refusesAccountsThatAreNone(String typed) {
        assertThatThrownBy(() -> AccountInterval.parse(typed)).isInstanceOf(Refused.class);
        assertThat(AccountInterval.parse(" ")).isNull();
    }
}
