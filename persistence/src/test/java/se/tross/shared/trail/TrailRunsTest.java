package se.tross.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tross.shared.container.TestContainer;
import se.tross.shared.time.SystemClock;
import se.tross.shared.trail.TrailVerificationRun.Outcome;

/** The night's verification is told of the day after, also when the server has been started anew meanwhile. */
class TrailRunsTest {

    private static final Instant NIGHT = Instant.parse("2018-06-01T00:40:00Z");

    /** Stands still until it is moved on. */
    private static final class MovableClock extends Clock {

        private Instant now = NIGHT;

        @Override
        public ZoneId getZone() {
            return SystemClock.STOCKHOLM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final MovableClock clock = new MovableClock();
    private TestContainer container;

    @BeforeEach
    void start() throws SQLException {
        container = TestContainer.start(clock);
    }

    @AfterEach
    void stop() {
        container.close();
    }

    @Test
    void tellsHowTheLatestWent() {
        assertThat(tross(() -> runs().last())).isEmpty();
        long run = begin().orElseThrow();
        assertThat(tross(() -> runs().last())).contains(new TrailVerificationRun(NIGHT, null, Outcome.RUNNING));
        clock.now = NIGHT.plusSeconds(90);
        end(run, Outcome.FINDINGS);
        assertThat(tross(() -> runs().last()))
                .contains(new TrailVerificationRun(NIGHT, NIGHT.plusSeconds(90), Outcome.FINDINGS));
    }

    @Test
    void goesOneAtATime() {
        long run = begin().orElseThrow();
        assertThat(begin()).isEmpty();
        end(run, Outcome.CLEAN);
        assertThat(begin()).isPresent();
    }

    /** The server was killed in the middle of a run: the next night is not kept from running. */
    @Test
    void givesUpARunThatDied() {
        long died = begin().orElseThrow();
        clock.now = NIGHT.plus(TrailRuns.LONGEST);
        assertThat(begin()).isEmpty();
        clock.now = clock.now.plusSeconds(1);
        long next = begin().orElseThrow();
        end(died, Outcome.CLEAN);
        assertThat(tross(() -> runs().last()).orElseThrow().outcome()).isEqualTo(Outcome.RUNNING);
        end(next, Outcome.CLEAN);
        assertThat(tross(() -> runs().last()).orElseThrow().outcome()).isEqualTo(Outcome.CLEAN);
    }

    private OptionalLong begin() {
        return tross(() -> runs().begin());
    }

    private void end(long run, Outcome outcome) {
        tross(() -> {
            runs().end(run, outcome);
            return null;
        });
    }

    private TrailRuns runs() {
        return container.get(TrailRuns.class);
    }

    private <T> T tross(Callable<T> request) {
        return container.as(null, request);
    }
}
