package se.tross.insats.ending;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** An insats has come to its end, and its final report is awaited; or it goes on after all. */
@Stateless
@UseCase
public class EndInsats {

    @Inject
    private Records records;

    @Inject
    private EndingRecords endings;

    @Inject
    private Clock clock;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if it does not run, or somebody has saved it since
     */
    @Permits(Permission.INSATS_PROPOSE)
    public void over(long insatsId, long version) {
        records.get(Insats.class, insatsId, Insats::version, version)
                .step(InsatsStage.FINAL_REPORT, LocalDate.now(clock));
    }

    /**
     * What is written of the final report stays.
     *
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if the report lies with the office or is approved, or somebody has saved it since
     */
    @Permits(Permission.INSATS_PROPOSE)
    public void goOn(long insatsId, long version) {
        Insats insats = records.get(Insats.class, insatsId, Insats::version, version);
        endings.report(insatsId).ifPresent(FinalReport::demandOpen);
        insats.step(InsatsStage.RUNNING, LocalDate.now(clock));
    }
}
