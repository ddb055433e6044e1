package se.tross.shared.trail;

import jakarta.batch.operations.JobStartException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import se.tross.shared.trail.TrailVerificationRun.Outcome;

/** The job {@code verify-trail}: started by the clock or by a person, outside any transaction, one run at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrailJob {

    /** The job's parameter: the number of the run that it is to tell about. */
    static final String RUN = "run";

    private static final String NAME = "verify-trail";

    @Inject
    private TrailRuns runs;

    /** Starts a run, unless one is under way on this server or another. */
    public void start() {
        runs.begin().ifPresent(this::start);
    }

    private void start(long run) {
        Properties parameters = new Properties();
        parameters.setProperty(RUN, Long.toString(run));
        try {
            BatchRuntime.getJobOperator().start(NAME, parameters);
        } catch (JobStartException notStarted) {
            runs.end(run, Outcome.FAILED);
            throw notStarted;
        }
    }

    /** The latest run on any server. */
    public Optional<TrailVerificationRun> last() {
        return runs.last();
    }
}
