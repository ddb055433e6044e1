package se.tross.insats.ending;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The förbundschef approves a final report, or asks for more. */
@Stateless
@UseCase
public class SettleFinalReport {

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param version the version that was read when the page was shown
     * @param checkOn when it is asked whether the parties have taken the insats over
     * @throws Refused if nothing is handed in, there is no such day ahead, or somebody has acted since
     */
    @Permits(Permission.INSATS_APPROVE)
    public void approve(long reportId, long version, LocalDate checkOn) {
        LocalDate today = LocalDate.now(clock);
        FinalReport report = records.get(FinalReport.class, reportId, FinalReport::version, version);
        report.approve(checkOn, currentActor.required().name(), today);
        records.get(Insats.class, report.insatsId()).step(InsatsStage.FOLLOW_UP, today);
    }

    /**
     * @param version the version that was read when the page was shown
     * @param question what is missing
     * @throws Refused without a question, if nothing is handed in, or somebody has acted since
     */
    @Permits(Permission.INSATS_APPROVE)
    public void askBack(long reportId, long version, String question) {
        records.get(FinalReport.class, reportId, FinalReport::version, version).askBack(question);
    }
}
