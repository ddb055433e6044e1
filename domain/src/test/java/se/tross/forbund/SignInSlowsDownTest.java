package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.account.SignInThrottle;

/** Five wrong passwords in a row lock a name for a minute; each further one doubles it, up to a day. */
class SignInSlowsDownTest {
    private static final Instant NOW = Instant.parse("2018-01-02T08:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle("hash");

    @ParameterizedTest(name = "after {0} failures: {1}")
    @CsvSource({
        "0, PT0S",
        "1, PT0S",
        "4, PT0S",
        "5, PT1M",
        "6, PT2M",
        "7, PT4M",
        "10, PT32M",
        "15, PT17H4M",
        "16, PT24H",
        "17, PT24H",
        "1000000, PT24H",
        "2147483647, PT24H"
    })
    void theLockGrows(int failures, Duration lock) {
        assertThat(SignInThrottle.lockAfter(failures)).isEqualTo(lock);
    }

    @Test
    void fourFailuresAreFree() {
        fail(4, NOW);
        assertThat(throttle.isLocked(NOW)).isFalse();
        assertThat(throttle.lockLeft(NOW)).isZero();
    }

    @Test
    void theFifthLocksForAMinute() {
        fail(5, NOW);
        assertThat(throttle.isLocked(NOW)).isTrue();
        assertThat(throttle.lockLeft(NOW.plusSeconds(15))).isEqualTo(Duration.ofSeconds(45));
        assertThat(throttle.isLocked(NOW.plusSeconds(59))).isTrue();
        assertThat(throttle.isLocked(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void successForgetsTheFailures() {
        fail(7, NOW);
        throttle.succeeded();
        assertThat(throttle.failures()).isZero();
        assertThat(throttle.isLocked(NOW)).isFalse();
        fail(4, NOW);
        assertThat(throttle.isLocked(NOW)).isFalse();
    }

    @Test
    void aQuietDayForgetsTheFailures() {
        fail(5, NOW);
        fail(1, NOW.plus(Duration.ofHours(24)).plusSeconds(61));
        assertThat(throttle.failures()).isOne();
    }

    @Test
    void lessThanAQuietDayDoesNot() {
        fail(5, NOW);
        fail(1, NOW.plus(Duration.ofHours(24)).plusSeconds(60));
        assertThat(throttle.failures()).isEqualTo(6);
    }

    private void fail(int times, Instant when) {
        for (int i = 0; i < times; i++) {
            throttle.failed(when);
        }
    }
}
