package se.tross.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BegunTest {

    @Test
    void aWordGetsACapitalAndNothingElseChanges() {
        assertThat(Begun.with("återtagen av Växa")).isEqualTo("Återtagen av Växa");
        assertThat(Begun.with("")).isEmpty();
    }
}
