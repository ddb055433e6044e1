package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.insats.Insats;
import se.tross.insats.ReportRefusal.ReportWrittenMeanwhile;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.LastChange;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;

/**
 * Keeps what is typed in a report, field by field. Who writes says what stood there before: if somebody else has written in
 * the same field since, nothing is overwritten, and the writer is told who, when and what.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WriteInReport {

    @Inject
    private ReportRecords reports;

    @Inject
    private LastChange lastChange;

    @Inject
    private KnownBefore known;

    @Inject
    private Clock clock;

    /**
     * @param typed by the field's name: what the writer saw, and what is written; fields that are as they were seen stay
     * @return when it was kept
     * @throws Refused with all that somebody else wrote meanwhile or that is no answer; then nothing is kept
     */
    public Instant write(long reportId, Map<String, Typed> typed) {
        ReportSheet sheet = reports.sheet(reports.held(reportId));
        write(sheet, typed);
        return clock.instant();
    }

    private void write(ReportSheet sheet, Map<String, Typed> typed) {
        List<Refusal> refusals = new ArrayList<>();
        typed.forEach((name, one) -> {
            if (!one.isAsSeen()) {
                refusals.addAll(write(sheet, name, one));
            }
        });
        Refused.ifAny(refusals);
        reports.keep(sheet);
    }

    private List<Refusal> write(ReportSheet sheet, String name, Typed one) {
        ReportField field = ReportField.of(name).orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        try {
            String kept = sheet.text(field);
            // What a personnummer stands in is told of before it comes anywhere near the database (P6).
            Optional<? extends Refusal> personal = PersonalNumberGuard.check(name, one.now());
            if (personal.isPresent()) {
                return List.of(personal.get());
            }
            sheet.write(field, one.now());
            String written = sheet.text(field);
            if (!kept.equals(TextRules.plain(one.seen())) && !kept.equals(written)) {
                return List.of(meanwhile(sheet.report(), field, kept));
            }
            return List.of();
        } catch (Refused refused) {
            return refused.refusals();
        }
    }

    private Refusal meanwhile(TertialReport report, ReportField field, String theirs) {
        LastChange.Change change = lastChange.of(report).orElseThrow();
        return new ReportWrittenMeanwhile(field.id(), change.who(), change.when(), theirs);
    }

    /**
     * What is typed is kept, and the report goes to the förbundschef; if anything is missing, neither.
     *
     * @throws Refused as when it is written in, or with everything that is missing, the weightiest first
     */
    public void handIn(long reportId, Map<String, Typed> typed, String who) {
        ReportSheet sheet = reports.sheet(reports.held(reportId));
        write(sheet, typed);
        Insats insats = reports.insats(sheet.report());
        sheet.handIn(
                insats.classification().direction(),
                known.economy(insats.id(), sheet.report().owed().year()),
                who,
                clock.instant());
    }
}
