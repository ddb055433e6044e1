package se.tross.insats.deviation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.DeviationRefusal.DeviationInsatsMissing;
import se.tross.insats.Insats;
import se.tross.insats.contact.ContactRecords;
import se.tross.insats.contact.ContactTerms;
import se.tross.insats.tertial.ReportRecords;
import se.tross.insats.tertial.TertialReport;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/** A deviation comes into the register, or what is known of it changes: by the office, or by who reports for its insats. */
@Stateless
@UseCase
public class KeepDeviation {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private ReportRecords reports;

    @Inject
    private ContactRecords contacts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param insatsId where it was seen; null across insatser, which only the office sees
     * @return the deviation
     * @throws Refused with everything that the rules refuse, or if the writer is not named for the insats
     */
    @Permits(Permission.INSATS_REPORT)
    public long register(Long insatsId, DeviationTerms terms) {
        demand(insatsId);
        return keep(new DeviationSource(insatsId, null), terms);
    }

    /**
     * As a tertial report tells of it.
     *
     * @return the deviation
     * @throws Refused with everything that the rules refuse, or if the writer is not named for its insats
     */
    @Permits(Permission.INSATS_REPORT)
    public long registerFrom(long reportId, DeviationTerms terms) {
        TertialReport report = reports.report(reportId);
        demand(report.insatsId());
        return keep(new DeviationSource(report.insatsId(), reportId), terms);
    }

    private long keep(DeviationSource source, DeviationTerms terms) {
        Deviation deviation = new Deviation(currentActor.forbundId(), source, terms, today());
        entities.persist(deviation);
        entities.flush();
        return deviation.id();
    }

    /**
     * @param version the version that was read when the page was shown
     * @throws Refused with everything that the rules refuse, if the writer is not named for its insats, or somebody has saved
     *     it since
     */
    @Permits(Permission.INSATS_REPORT)
    public void change(long id, long version, DeviationTerms terms) {
        Deviation deviation = records.get(Deviation.class, id, Deviation::version, version);
        demand(deviation.source().insatsId());
        deviation.change(terms, today());
    }

    private void demand(Long insatsId) {
        if (insatsId != null) {
            contacts.demandNamed(records.get(Insats.class, insatsId), ContactTerms::reports);
        } else if (!contacts.actsForAll()) {
            throw new Refused(new DeviationInsatsMissing());
        }
    }

    private LocalDate today() {
        return SwedishTime.dayOf(clock.instant());
    }
}
