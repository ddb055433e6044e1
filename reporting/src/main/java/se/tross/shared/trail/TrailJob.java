package se.tross.shared.trail;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import se.tross.shared.trail.TrailVerificationRun.Outcome;

/** The job {@code verify-trail}: started by the clock or by a person, outside any transaction, one run at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrailJob {

    private static final String NAME = "verify-trail";
    private static final Set<BatchStatus> ENDED =
            EnumSet.of(BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

    /** Starts a run, unless one is under way. */
    public void start() {
        if (last().filter(run -> run.outcome() == Outcome.RUNNING).isEmpty()) {
            BatchRuntime.getJobOperator().start(NAME, new Properties());
        }
    }

    /** The latest run that this server knows of. */
    public Optional<TrailVerificationRun> last() {
        JobOperator operator = BatchRuntime.getJobOperator();
        try {
            return operator.getJobInstances(NAME, 0, 1).stream()
                    .flatMap(instance -> operator.getJobExecutions(instance).stream())
                    .max(Comparator.comparingLong(JobExecution::getExecutionId))
                    .map(TrailJob::run);
        } catch (NoSuchJobException neverRun) {
            return Optional.empty();
        }
    }

    private static TrailVerificationRun run(JobExecution execution) {
        return new TrailVerificationRun(
                instant(execution.getCreateTime()), instant(execution.getEndTime()), outcome(execution));
    }

    private static Outcome outcome(JobExecution execution) {
        if (!ENDED.contains(execution.getBatchStatus())) {
            return Outcome.RUNNING;
        }
        return switch (String.valueOf(execution.getExitStatus())) {
            case TrailBatchlet.CLEAN -> Outcome.CLEAN;
            case TrailBatchlet.FINDINGS -> Outcome.FINDINGS;
            default -> Outcome.FAILED;
        };
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
