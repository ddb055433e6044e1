package se.tross.board.pack;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.refusal.Refused;

/** Finds the versions of a meeting's pack, and what belongs in the next one: each in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PackRecords {

    private static final String AGENDA = """
            select m, a, p.id, p.title, c.sha256 from Meeting m left join Matter a on a.meetingId = m.id
            left join Paper p on p.matterId = a.id left join PaperContent c on c.id = p.contentId
            where m.id = :meeting order by a.position, p.position
            """;

    private static final String VERSIONS =
            "select v, p from Pack v, KeptPart p where p.packId = v.id and v.meetingId = :meeting";

    private static final String LATEST =
            " and v.number = (select max(o.number) from Pack o where o.meetingId = :meeting)";

    private static final String ORDER = " order by v.number desc, p.position";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /** The name of the visitor's own förbund. */
    public String forbundName() {
        return entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                .setParameter("id", currentActor.forbundId())
                .getSingleResult();
    }

    /** @throws Refused as not found, if there is no such version */
    public Pack required(long packId) {
        return Optional.ofNullable(entities.find(Pack.class, packId))
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** The versions of a meeting's pack, the latest first. */
    public List<KeptVersion> versions(long meetingId) {
        return read(VERSIONS + ORDER, meetingId);
    }

    /** The latest of them; empty before there is one. */
    public Optional<KeptVersion> latest(long meetingId) {
        return read(VERSIONS + LATEST + ORDER, meetingId).stream().findFirst();
    }

    private List<KeptVersion> read(String query, long meetingId) {
        Map<Pack, List<PackPart>> versions = new LinkedHashMap<>();
        entities.createQuery(query, Object[].class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .forEach(row -> versions.computeIfAbsent((Pack) row[0], unknown -> new ArrayList<>())
                        .add(((KeptPart) row[1]).part()));
        return versions.entrySet().stream()
                .map(one -> new KeptVersion(
                        one.getKey(), new PackLayout(one.getKey().number(), one.getValue())))
                .toList();
    }

    /** What belongs in the pack now. @throws Refused as not found, if there is no such meeting */
    public PackAgenda agenda(long meetingId) {
        List<Object[]> rows = entities.createQuery(AGENDA, Object[].class)
                .setParameter("meeting", meetingId)
                .getResultList();
        if (rows.isEmpty()) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return PackAgenda.of(rows);
    }
}
