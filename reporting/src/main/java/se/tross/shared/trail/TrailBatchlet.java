package se.tross.shared.trail;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tross.shared.refusal.Texts;
import se.tross.shared.trail.TrailVerificationRun.Outcome;

/**
 * The one step of the job {@code verify-trail}: verifies the chains of all förbund and tells the log what it found. The
 * run's outcome says only whether all was well, so that it may be shown to anybody who may start the job.
 */
@Named("trailBatchlet")
@Dependent
public class TrailBatchlet extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(TrailBatchlet.class.getName());

    @Inject
    @BatchProperty(name = TrailJob.RUN)
    private String run;

    @Inject
    private VerifyEveryTrail verifyEveryTrail;

    @Inject
    private TrailRuns runs;

    @Override
    public String process() {
        Outcome outcome = Outcome.FAILED;
        try {
            outcome = verify();
        } finally {
            runs.end(Long.parseLong(run), outcome);
        }
        return outcome.name();
    }

    private Outcome verify() {
        TrailReport report = verifyEveryTrail.verify();
        Texts texts = Texts.swedish();
        for (TrailFinding finding : report.findings()) {
            LOG.log(Level.SEVERE, texts.text(finding.key(), finding.args()));
        }
        LOG.log(
                report.isClean() ? Level.INFO : Level.SEVERE,
                texts.text(
                        "shared.trail.job." + (report.isClean() ? "clean" : "findings"),
                        report.heads().size(),
                        report.entries(),
                        report.findings().size()));
        return report.isClean() ? Outcome.CLEAN : Outcome.FINDINGS;
    }
}
