package se.tross.insats.ending;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.insats.contact.ContactRecords;
import se.tross.insats.contact.ContactTerms;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The final report is written, by the office or by who writes the reports of the insats, and handed in. */
@Stateless
@UseCase
public class WriteFinalReport {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private EndingRecords endings;

    @Inject
    private ContactRecords contacts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param version of the report as it was read; null where none was written
     * @throws Refused if the insats is not over, the report lies with the office, the person is not named for it, or somebody has
     *     written since
     */
    @Permits(Permission.INSATS_REPORT)
    public void keep(long insatsId, Long version, FinalReportTerms terms) {
        report(insatsId, version).write(terms);
    }

    /**
     * @param version of the report as it was read; null where none was written
     * @throws Refused the same, and if something is missing
     */
    @Permits(Permission.INSATS_REPORT)
    public void handIn(long insatsId, Long version, FinalReportTerms terms) {
        report(insatsId, version).handIn(terms, currentActor.required().name(), LocalDate.now(clock));
    }

    private FinalReport report(long insatsId, Long version) {
        Insats insats = records.get(Insats.class, insatsId);
        contacts.demandNamed(insats, ContactTerms::reports);
        if (version != null) {
            FinalReport known = endings.report(insatsId).orElseThrow();
            return records.get(FinalReport.class, known.id(), FinalReport::version, version);
        }
        FinalReport begun = new FinalReport(insats);
        entities.persist(begun);
        return begun;
    }
}
