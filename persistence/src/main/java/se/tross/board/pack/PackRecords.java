package se.tross.board.pack;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingRecords;
import se.tross.shared.access.CurrentActor;

/** Finds the versions of a meeting's pack, and what belongs in the next one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PackRecords {

    private static final String PAPERS = """
            select p.id, p.matterId, p.title, c.sha256 from Paper p, PaperContent c
            where c.id = p.contentId and p.meetingId = :meeting order by p.matterId, p.position
            """;

    private static final String PARTS = """
            select p from KeptPart p where p.packId in :packs order by p.packId, p.position
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private CurrentActor currentActor;

    /** The name of the visitor's own förbund. */
    public String forbundName() {
        return entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                .setParameter("id", currentActor.forbundId())
                .getSingleResult();
    }

    public Optional<Pack> find(long packId) {
        return Optional.ofNullable(entities.find(Pack.class, packId));
    }

    /** The versions of a meeting's pack, the latest first. */
    public List<Pack> of(long meetingId) {
        return entities.createQuery(
                        "select p from Pack p where p.meetingId = :meeting order by p.number desc", Pack.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** Empty before there is one. */
    public Optional<Pack> latest(long meetingId) {
        return entities.createQuery(
                        "select p from Pack p where p.meetingId = :meeting order by p.number desc", Pack.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Where everything stands in a version. */
    public PackLayout layout(Pack pack) {
        return layouts(List.of(pack)).get(pack.id());
    }

    /** The same of several, by their ids. */
    public Map<Long, PackLayout> layouts(List<Pack> packs) {
        if (packs.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<PackPart>> parts = entities.createQuery(PARTS, KeptPart.class)
                .setParameter("packs", packs.stream().map(Pack::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        KeptPart::packId, Collectors.mapping(KeptPart::part, Collectors.toList())));
        return packs.stream()
                .collect(Collectors.toMap(Pack::id, pack -> new PackLayout(pack.number(), parts.get(pack.id()))));
    }

    /** What belongs in the pack now. @param agenda the meeting's matters, in order */
    public List<PackItem> items(Meeting meeting, List<Matter> agenda) {
        Map<Long, List<PackPaper>> papers = entities.createQuery(PAPERS, Object[].class)
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .map(row -> new PackPaper((Long) row[0], (Long) row[1], (String) row[2], (String) row[3]))
                .collect(Collectors.groupingBy(PackPaper::matterId));
        return PackItems.of(meeting, agenda, papers);
    }

    /** The same, with the agenda read as well. */
    public List<PackItem> items(Meeting meeting) {
        return items(meeting, meetings.matters(meeting.id()));
    }
}
