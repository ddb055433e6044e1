package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import se.tross.board.vote.MajorityRule;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRecord;

/** Shows matters one by one, what the form for a new one offers, and those that were removed. */
@Stateless
@UseCase
public class MatterOverviews {

    private static final String TITLE = "title";

    private static final String FOUND = """
            select m.id, m.title, m.diaryNumber, m.externalNumber, s.startsAt from Matter m, Meeting s
            where s.id = m.meetingId and m.kind in :kinds
            and (:everything = true or m.secretGround is null or m.secretGround = '')
            order by s.startsAt desc, m.position
            """;

    private static final List<MatterKind> OF_THEIR_OWN = List.of(
            MatterKind.DECISION, MatterKind.ELECTION, MatterKind.EMPLOYMENT, MatterKind.REPORT, MatterKind.OTHER);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AgendaRecords agendas;

    @Inject
    private MeetingSettingsReader settings;

    @Inject
    private Bin bin;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Of a secret one somebody without the right sees its place. @throws se.tross.shared.refusal.Refused if there is none */
    @Permits(Permission.BOARD_READ)
    public MatterDetail matter(long id) {
        Matter matter = meetings.matter(id);
        Meeting meeting = meetings.required(matter.meetingId());
        Agenda agenda = agendas.of(meeting);
        return new MatterDetail(
                MatterSight.of(currentActor.required()).of(matter, 0),
                overview(meeting, agenda.matters().size()),
                agenda.refusalsOfTouching(matter),
                agenda.refusalsOfRemoval(matter));
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such meeting in the förbund */
    @Permits(Permission.BOARD_PREPARE)
    public NewMatterChoices choices(long meetingId) {
        Meeting meeting = meetings.required(meetingId);
        return new NewMatterChoices(
                overview(meeting, 0),
                agendas.nextDiaryNumber(meeting),
                settings.on(meeting.date()).membersMayRaise(),
                preparers(),
                settings.decisionTypes(meeting.date()));
    }

    /** The decision types that need a qualified majority on the day of a meeting (L27). One statement. */
    @Permits(Permission.BOARD_PREPARE)
    public List<MajorityRule> decisionTypes(LocalDate day) {
        return settings.decisionTypes(day);
    }

    /** Who is asking, and who has prepared matters before. One statement. */
    @Permits(Permission.BOARD_PREPARE)
    public List<String> preparers() {
        List<String> known = entities.createQuery(
                        "select distinct m.preparer from Matter m where m.preparer <> '' order by m.preparer",
                        String.class)
                .getResultList();
        return Stream.concat(Stream.of(currentActor.required().name()), known.stream())
                .distinct()
                .toList();
    }

    /** Every matter that has a title of its own, the latest meeting first; without what the visitor may not know of (P5). */
    @Permits(Permission.BOARD_READ)
    public List<FoundMatter> all() {
        return entities.createQuery(FOUND, Object[].class)
                .setParameter("kinds", OF_THEIR_OWN)
                .setParameter(
                        "everything", MatterSight.of(currentActor.required()).everything())
                .getResultStream()
                .map(row -> new FoundMatter(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((LocalDateTime) row[4]).toLocalDate()))
                .toList();
    }

    /** What lies in the bin of a meeting's agenda, the latest first. */
    @Permits(Permission.BOARD_PREPARE)
    public List<RemovedRecord> removed(long meetingId) {
        return bin.of(Matter.class, meetingId, TITLE).stream()
                .map(row -> row.named(row.text(TITLE)))
                .toList();
    }

    private MeetingOverview overview(Meeting meeting, int matters) {
        return MeetingOverview.of(meeting, matters, LocalDate.now(clock));
    }
}
