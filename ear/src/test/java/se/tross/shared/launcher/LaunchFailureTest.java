package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaunchFailureTest {

    @Test
    void carriesTheSentenceForThePersonAndTheCauseForTheLog() {
        IllegalStateException cause = new IllegalStateException("socket");
        LaunchFailure failure = LaunchFailure.because(cause, "port.taken", 18080);
        assertThat(failure).hasMessageContaining("18080").hasCause(cause);
    }
}
