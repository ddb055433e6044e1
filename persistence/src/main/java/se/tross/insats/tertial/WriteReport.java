package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import se.tross.insats.contact.ContactRecords;
import se.tross.insats.contact.ContactTerms;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Somebody who has signed in writes a tertial report: the office, or who works at a member and is named for the insats. */
@Stateless
@UseCase
public class WriteReport {

    @Inject
    private ReportRecords reports;

    @Inject
    private ContactRecords contacts;

    @Inject
    private WriteInReport writeIn;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param typed by the field's name
     * @return when it was kept
     * @throws se.tross.shared.refusal.Refused as {@link WriteInReport#write}, or if the writer is not named for the insats
     */
    @Permits(Permission.INSATS_REPORT)
    public Instant write(long reportId, Map<String, Typed> typed) {
        demandNamed(reportId);
        return writeIn.write(reportId, typed);
    }

    /** @throws se.tross.shared.refusal.Refused as {@link WriteInReport#handIn}, or if the writer is not named for the insats */
    @Permits(Permission.INSATS_REPORT)
    public void handIn(long reportId, Map<String, Typed> typed) {
        demandNamed(reportId);
        writeIn.handIn(reportId, typed, currentActor.required().name());
    }

    private void demandNamed(long reportId) {
        contacts.demandNamed(reports.insats(reports.report(reportId)), ContactTerms::reports);
    }
}
