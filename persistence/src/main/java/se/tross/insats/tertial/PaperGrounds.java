package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.tross.forbund.Forbund;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Gathers what the board's paper of a tertial is written from. */
@Stateless
@UseCase
public class PaperGrounds {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ReportReader reader;

    @Inject
    private SmallCountLimit limit;

    @Inject
    private CurrentActor currentActor;

    /** Six statements, however many insatser there are. @throws Refused if no report of the tertial was asked for */
    @Permits(Permission.INSATS_READ)
    public PaperGround ground(ReportTertial tertial) {
        List<ReportReader.Read> all = reader.rows(
                "where r.year = :year and r.tertial = :tertial order by lower(i.code), r.id",
                Map.of("year", tertial.year(), "tertial", tertial.tertial()));
        if (all.isEmpty()) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        List<ReportReader.Read> approved = all.stream()
                .filter(read -> read.report().status() == ReportStatus.APPROVED)
                .toList();
        Map<Long, ReportContent> contents =
                reader.contents(approved.stream().map(ReportReader.Read::report).toList(), tertial.year());
        Forbund forbund = entities.find(Forbund.class, currentActor.forbundId());
        return new PaperGround(
                forbund.name(),
                forbund.organisationNumber(),
                tertial,
                approved.stream()
                        .map(read -> new ReportedInsats(
                                read.row(), contents.get(read.report().id())))
                        .toList(),
                all.stream()
                        .filter(read -> !approved.contains(read))
                        .map(ReportReader.Read::row)
                        .toList(),
                limit.inForce());
    }
}
