package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaunchFailureTest {

    @Test
    void carriesTheSentenceForThePersonAndTheCauseForTheLog() {
        IllegalStateException cause = new IllegalStateException("socket");
        LaunchFailure failure = new LaunchFailure("Porten är upptagen.", cause);
        assertThat(failure).hasMessage("Porten är upptagen.").hasCause(cause);
    }
}
