package se.tross.shared.trail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Lets an auditor or an administrator have the trail verified now, and see how the latest run went. */
@Stateless
@UseCase
public class StartTrailVerification {

    @Inject
    private TrailJob job;

    /** Returns at once; the run goes on by itself. Does nothing when one is under way. */
    @Permits(Permission.JOB_START)
    public void start() {
        job.start();
    }

    @Permits(Permission.JOB_START)
    public Optional<TrailVerificationRun> last() {
        return job.last();
    }
}
