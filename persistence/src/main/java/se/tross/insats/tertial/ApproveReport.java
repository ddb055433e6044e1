package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.ReportRefusal.NobodyReports;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/** The förbundschef settles a report, or asks for it back. */
@Stateless
@UseCase
public class ApproveReport {

    @Inject
    private Records records;

    @Inject
    private ReportRecords reports;

    @Inject
    private ReportLetters letters;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param version the version that was read when the page was shown
     * @throws Refused if it has not been handed in, is approved already, or somebody has saved it since
     */
    @Permits(Permission.INSATS_APPROVE)
    public void approve(long id, long version) {
        records.get(TertialReport.class, id, TertialReport::version, version)
                .approve(currentActor.required().name(), clock.instant());
    }

    /**
     * It is to be completed; those who report are told what and by when. What is approved can be asked for back too.
     *
     * @param version the version that was read when the page was shown
     * @param what what is missing
     * @param by until when
     * @throws Refused if it has not come, nothing is said to be missing, the day is missing or has passed, or somebody has
     *     saved it since
     */
    @Permits(Permission.INSATS_APPROVE)
    public void askBack(long id, long version, String what, LocalDate by) {
        TertialReport report = records.get(TertialReport.class, id, TertialReport::version, version);
        report.askBack(what, by, SwedishTime.dayOf(clock.instant()));
        letters.post(report, LetterKind.ASKED_BACK);
    }

    /**
     * A new link to each who reports, for who lost the letter.
     *
     * @throws Refused if the report has come, or nobody is named to report
     */
    @Permits(Permission.INSATS_APPROVE)
    public void sendLink(long id) {
        TertialReport report = reports.held(id);
        Refused.ifAny(report.refusalsOfWriting());
        if (letters.post(report, LetterKind.NEW_LINK) == 0) {
            throw new Refused(new NobodyReports());
        }
    }
}
