package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tross.insats.Insats;
import se.tross.insats.ReportRefusal.ReportKeyUnknown;
import se.tross.insats.contact.ContactPerson;
import se.tross.insats.contact.ContactRecords;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.SecretKey;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Tertial reports as they are kept. Who writes in one holds it first, so that of two the second sees what the first wrote. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReportRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ContactRecords contacts;

    /** To change it: others wait. @throws Refused if there is no such report in the förbund */
    public TertialReport held(long id) {
        return found(entities.find(TertialReport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws Refused if there is no such report in the förbund */
    public TertialReport report(long id) {
        return found(entities.find(TertialReport.class, id));
    }

    private static TertialReport found(TertialReport report) {
        return Optional.ofNullable(report).orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** With what is counted and reached. Two statements. */
    public ReportSheet sheet(TertialReport report) {
        return new ReportSheet(
                report,
                entities.createQuery("select c from ReportCount c where c.reportId = :report", ReportCount.class)
                        .setParameter("report", report.id())
                        .getResultList(),
                entities.createQuery("select g from ReportGoal g where g.reportId = :report", ReportGoal.class)
                        .setParameter("report", report.id())
                        .getResultList());
    }

    /** Of one insats, the latest first. */
    public List<TertialReport> of(long insatsId) {
        return entities.createQuery(
                        "select r from TertialReport r where r.insatsId = :insats order by r.year desc, r.tertial desc",
                        TertialReport.class)
                .setParameter("insats", insatsId)
                .getResultList();
    }

    /** The insats' latest report before this one; empty for its first. */
    public Optional<TertialReport> before(TertialReport report) {
        ReportDue owed = report.owed();
        return of(report.insatsId()).stream()
                .filter(other -> order(other.owed().year(), other) < order(owed.year(), report))
                .findFirst();
    }

    private static int order(FinancialYear year, TertialReport report) {
        return year.year() * 10 + report.owed().tertial().ordinal();
    }

    public Insats insats(TertialReport report) {
        return entities.find(Insats.class, report.insatsId());
    }

    /** Keeps what is new on the sheet. */
    public void keep(ReportSheet sheet) {
        sheet.rows().forEach(entities::persist);
    }

    /** @throws Refused if the key opens nothing in this förbund, or its receiver no longer writes the reports of the insats */
    public ReportLetter letter(String key) {
        return findLetter(key).orElseThrow(() -> new Refused(new ReportKeyUnknown()));
    }

    /** The letter of a key; empty when it opens nothing in this förbund, or its receiver no longer writes the reports. */
    public Optional<ReportLetter> findLetter(String key) {
        return entities.createQuery("select l from ReportLetter l where l.keyHash = :hash", ReportLetter.class)
                .setParameter("hash", new SecretKey(key).hash())
                .getResultStream()
                .filter(letter -> reporters(report(letter.reportId()).insatsId()).stream()
                        .anyMatch(contact -> contact.terms().email().equalsIgnoreCase(letter.address())))
                .findFirst();
    }

    /** Those who write the reports of the insats. */
    public List<ContactPerson> reporters(long insatsId) {
        return contacts.of(insatsId).stream()
                .filter(contact -> contact.terms().reports())
                .toList();
    }
}
