package se.tross.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;
import se.tross.shared.refusal.Refused;
import se.tross.shared.trail.TrailVerificationRun.Outcome;

/** The trail is verified as a job: started by whoever may, told of afterwards. */
class TrailJobIT extends InContainer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private StartTrailVerification startTrailVerification;

    @Inject
    private VerifyTrail verifyTrail;

    @Inject
    private Acting acting;

    @Test
    void verifiesTheTrailForAnAuditor() throws Exception {
        Actor auditor = Acting.actor(acting.halland(), Role.REVISOR);
        Instant before = Instant.now().minusSeconds(1);

        TrailVerificationRun run = acting.as(auditor, () -> {
            startTrailVerification.start();
            return ended();
        });

        assertThat(run.started()).isAfter(before);
        assertThat(run.ended()).isAfterOrEqualTo(run.started());
        assertThat(run.outcome()).isIn(Outcome.CLEAN, Outcome.FINDINGS);
    }

    private TrailVerificationRun ended() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Optional<TrailVerificationRun> run = startTrailVerification.last();
        while (run.filter(one -> one.outcome() != Outcome.RUNNING).isEmpty()
                && Instant.now().isBefore(deadline)) {
            Thread.sleep(200);
            run = startTrailVerification.last();
        }
        return run.orElseThrow();
    }

    @Test
    void verifiesTheOwnChainAtOnce() throws Exception {
        TrailReport report = acting.as(Acting.actor(acting.halland(), Role.REVISOR), verifyTrail::verify);
        assertThat(report.heads()).hasSize(1);
        assertThat(report.entries()).isPositive();
    }

    @Test
    void isNotForThePeopleWhoMakeTheTrail() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> acting.as(Acting.actor(acting.halland(), Role.EKONOM), () -> {
                    startTrailVerification.start();
                    return null;
                }));
    }
}
