package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tross.board.digest.WaitingLine;
import se.tross.board.digest.WaitingSource;
import se.tross.insats.contact.ContactRecords;
import se.tross.insats.contact.ContactTerms;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.SwedishTime;

/** Tertial reports in the morning letter: those that are to be read, and for who is named for an insats those to be written. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReportsWaiting implements WaitingSource {

    @Inject
    private ReportReader reader;

    @Inject
    private ContactRecords contacts;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        Actor actor = currentActor.required();
        return Stream.concat(toRead(actor, texts), toWrite(actor, texts)).toList();
    }

    private Stream<WaitingLine> toRead(Actor actor, Texts texts) {
        if (!actor.may(Permission.INSATS_APPROVE)) {
            return Stream.empty();
        }
        return reader.rows("where r.status = :status order by r.id", Map.of("status", ReportStatus.HANDED_IN)).stream()
                .map(read -> new WaitingLine(
                        SwedishTime.dayOf(read.row().steps().handedInAt()),
                        texts.text("insats.report.digest.read", read.row().insats(), tertial(read.row(), texts)),
                        link("/insats/report?id=", read.row(), actor)));
    }

    private Stream<WaitingLine> toWrite(Actor actor, Texts texts) {
        if (!actor.may(Permission.INSATS_REPORT)) {
            return Stream.empty();
        }
        List<Long> named = contacts.namedFor(ContactTerms::reports);
        if (named.isEmpty()) {
            return Stream.empty();
        }
        return reader
                .rows(
                        "where r.insatsId in :named and r.status in :writable order by r.due",
                        Map.of("named", named, "writable", List.of(ReportStatus.OPEN, ReportStatus.ASKED_BACK)))
                .stream()
                .map(read -> new WaitingLine(
                        read.row().owed().due(),
                        texts.text(
                                "insats.report.digest." + (read.row().late() ? "late" : "write"),
                                read.row().insats(),
                                tertial(read.row(), texts),
                                read.row().owed().due()),
                        link("/insats/report-write?id=", read.row(), actor)));
    }

    private static String tertial(ReportRow row, Texts texts) {
        return texts.text(
                "insats.report.tertial",
                texts.text(row.owed().tertial()),
                row.owed().year());
    }

    private String link(String path, ReportRow row, Actor actor) {
        return links.of(path + row.id(), actor.forbundId());
    }
}
