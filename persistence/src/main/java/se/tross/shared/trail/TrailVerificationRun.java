package se.tross.shared.trail;

import java.io.Serializable;
import java.time.Instant;

/**
 * One run of the job that verifies the trail. Its outcome says only whether all was well: what was found
 * stands in the server's log, since it may concern any förbund.
 *
 * @param started when it was asked for
 * @param ended when it ended; null while it runs
 * @param outcome how it went
 */
public record TrailVerificationRun(Instant started, Instant ended, Outcome outcome) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How a run went. */
    public enum Outcome {
        RUNNING,
        /** Every chain and every row agrees. */
        CLEAN,
        /** Something does not agree; the log says what. */
        FINDINGS,
        /** The run itself did not come to its end. */
        FAILED
    }
}
