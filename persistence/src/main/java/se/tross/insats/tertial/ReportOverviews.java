package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.insats.contact.ContactRecords;
import se.tross.insats.contact.ContactTerms;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** Shows tertial reports: of a tertial, of an insats, the late ones; by a key, one to whoever has it. */
@Stateless
@UseCase
public class ReportOverviews {

    private static final String BY_NAME = " order by lower(i.code), r.id";

    @Inject
    private ReportReader reader;

    @Inject
    private ReportRecords reports;

    @Inject
    private ContactRecords contacts;

    @Inject
    private CurrentActor currentActor;

    /** Of a tertial, by the insatser's codes. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<ReportRow> of(FinancialYear year, Tertial tertial) {
        return rows(
                "where r.year = :year and r.tertial = :tertial" + BY_NAME, Map.of("year", year, "tertial", tertial));
    }

    /** Those that should have come and have not, the latest first. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<ReportRow> late() {
        return rows(
                "where r.status in :awaited and r.due < :today order by r.due, lower(i.code)",
                Map.of(
                        "awaited", List.of(ReportStatus.OPEN, ReportStatus.ASKED_BACK),
                        "today", reader.today()));
    }

    /** Of an insats, the latest first. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<ReportRow> ofInsats(long insatsId) {
        return rows("where i.id = :insats order by r.year desc, r.tertial desc", Map.of("insats", insatsId));
    }

    /** The tertials of which there are reports, the latest first. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<ReportTertial> tertials() {
        return rows("order by r.year desc, r.tertial desc", new HashMap<>()).stream()
                .map(row -> new ReportTertial(row.owed().year(), row.owed().tertial()))
                .distinct()
                .toList();
    }

    private List<ReportRow> rows(String where, Map<String, Object> parameters) {
        return reader.rows(where, parameters).stream()
                .map(ReportReader.Read::row)
                .toList();
    }

    /** @throws Refused if there is no such report in the förbund */
    @Permits(Permission.INSATS_READ)
    public ReportOverview report(long id) {
        ReportReader.Read read = reader.row(id);
        TertialReport report = read.report();
        boolean writes = mayWrite(report);
        boolean sees = writes || report.status().hasCome();
        return new ReportOverview(
                read.row(),
                report.version(),
                sees ? reader.contents(List.of(report), report.owed().year()).get(id) : null,
                writes,
                List.copyOf(report.refusalsOfApproval()),
                List.copyOf(report.refusalsOfAskingBack()));
    }

    private boolean mayWrite(TertialReport report) {
        return currentActor.required().may(Permission.INSATS_REPORT)
                && (contacts.actsForAll()
                        || contacts.namedFor(ContactTerms::reports).contains(report.insatsId()));
    }

    /** To write in. @throws Refused if there is no such report, or the visitor is not named for its insats */
    @Permits(Permission.INSATS_REPORT)
    public ReportForm form(long id) {
        contacts.demandNamed(reports.insats(reports.report(id)), ContactTerms::reports);
        return reader.form(id, currentActor.required().name(), List.of(), null);
    }

    /** What the key of a letter opens, with why it cannot be written in; empty when it opens nothing here. Changes nothing. */
    @Permits(Permission.PUBLIC)
    public Optional<ReportForm> opened(String key) {
        return reports.findLetter(key)
                .map(letter -> reader.form(
                        letter.reportId(),
                        letter.person(),
                        letter.refusalsOfOpening(reader.today()),
                        letter.expiresOn()));
    }
}
