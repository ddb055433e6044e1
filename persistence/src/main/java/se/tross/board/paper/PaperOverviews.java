package se.tross.board.paper;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.board.PaperRefusal.PaperIsGone;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.MatterSight;
import se.tross.board.meeting.MeetingRecords;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRecord;

/** Shows the papers of matters, and opens them. Those of a secret matter only for who may know what it is about (P5). */
@Stateless
@UseCase
public class PaperOverviews {

    private static final String TITLE = "title";
    private static final String MATTER = "matter_id";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private PaperRecords papers;

    @Inject
    private Bin bin;

    @Inject
    private CurrentActor currentActor;

    /** In order; none of a secret matter for who may not see it. */
    @Permits(Permission.BOARD_READ)
    public List<PaperOverview> papers(long matterId) {
        return sees(meetings.matter(matterId))
                ? papers.of(matterId).stream().map(PaperOverview::of).toList()
                : List.of();
    }

    /** @throws Refused as not found, if there is no such paper or the visitor may not see it */
    @Permits(Permission.BOARD_READ)
    public PaperOverview paper(long id) {
        return PaperOverview.of(seen(id));
    }

    /** To be read. @throws Refused as not found, if there is no such paper or the visitor may not see it */
    @Permits(Permission.BOARD_READ)
    public OpenedPaper open(long id) {
        Paper paper = seen(id);
        return new OpenedPaper(
                paper.title(),
                entities.find(PaperContent.class, paper.contentId()).bytes());
    }

    /** What lies in the bin of a matter, the latest first. */
    @Permits(Permission.BOARD_PREPARE)
    public List<RemovedRecord> removed(long meetingId, long matterId) {
        return bin.of(Paper.class, meetingId, TITLE, MATTER).stream()
                .filter(row -> row.number(MATTER) == matterId)
                .map(row -> row.named(row.text(TITLE)))
                .toList();
    }

    private Paper seen(long id) {
        Paper paper = papers.find(id).orElseThrow(() -> new Refused(new PaperIsGone()));
        if (!sees(meetings.matter(paper.matterId()))) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return paper;
    }

    private boolean sees(Matter matter) {
        return MatterSight.of(currentActor.required()).sees(matter);
    }
}
