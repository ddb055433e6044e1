package se.tross.shared.trail;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tross.shared.refusal.Texts;

/**
 * The one step of the job {@code verify-trail}: verifies the chains of all förbund and tells the log what it found. The
 * job's exit status says only whether all was well, so that it may be shown to anybody who may start the job.
 */
@Named("trailBatchlet")
@Dependent
public class TrailBatchlet extends AbstractBatchlet {

    static final String CLEAN = "CLEAN";
    static final String FINDINGS = "FINDINGS";

    private static final Logger LOG = Logger.getLogger(TrailBatchlet.class.getName());

    @Inject
    private JobContext job;

    @Inject
    private VerifyEveryTrail verifyEveryTrail;

    @Override
    public String process() {
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
        String outcome = report.isClean() ? CLEAN : FINDINGS;
        job.setExitStatus(outcome);
        return outcome;
    }
}
