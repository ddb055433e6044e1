package se.tross.board.paper;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.board.PaperRefusal.PaperIsGone;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.MeetingRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRow;

/** A matter gets a paper, or one of its papers is replaced, renamed, moved, removed or taken back. */
@Stateless
@UseCase
public class KeepPaper {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AgendaRecords agendas;

    @Inject
    private PaperRecords papers;

    @Inject
    private Bin bin;

    /**
     * Last among the matter's papers.
     *
     * @return the new paper's id
     * @throws Refused if there is no such matter, or it may not be changed any more
     */
    @Permits(Permission.BOARD_PREPARE)
    public long add(long matterId, ReadPaper read) {
        Paper paper = held(matterId).add(read, papers.keep(read.file()));
        entities.persist(paper);
        papers.letGo();
        return paper.id();
    }

    /**
     * Another file in its place; its title stays.
     *
     * @param version the version that was read when the page was shown
     * @throws Refused if the paper is gone, its matter may not be changed any more, or somebody has saved it since
     */
    @Permits(Permission.BOARD_PREPARE)
    public void replace(long id, long version, ReadPaper read) {
        Papers ofMatter = heldOf(id);
        Paper paper = paper(id, version);
        ofMatter.replace(paper, read, papers.keep(read.file()));
        papers.letGo();
    }

    /** @throws Refused as when it is replaced, or if the title is empty or does not fit */
    @Permits(Permission.BOARD_PREPARE)
    public void call(long id, long version, String title) {
        heldOf(id).call(paper(id, version), title);
    }

    /** Changes places with the one before it (−1) or after it (1). @throws Refused as when it is replaced */
    @Permits(Permission.BOARD_PREPARE)
    public void move(long id, long version, int direction) {
        heldOf(id).move(paper(id, version), direction);
    }

    /** It lies thirty days in the bin. @throws Refused as when it is replaced */
    @Permits(Permission.BOARD_PREPARE)
    public void remove(long id, long version) {
        Papers ofMatter = heldOf(id);
        Paper paper = paper(id, version);
        ofMatter.remove(paper);
        entities.remove(paper);
        papers.letGo();
    }

    /** To where it was. @throws Refused if it lies no more in the bin, or its matter may not be changed any more */
    @Permits(Permission.BOARD_PREPARE)
    public void restore(long id) {
        RemovedRow removed = bin.one(Paper.class, id, "matter_id").orElseThrow(() -> new Refused(new PaperIsGone()));
        meetings.heldOfMatter(removed.number("matter_id"));
        if (!bin.restorePlaced(Paper.class, removed)) {
            throw new Refused(new PaperIsGone());
        }
        held(removed.number("matter_id")).takeBack(known(id));
    }

    private Papers heldOf(long paperId) {
        return held(known(paperId).matterId());
    }

    private Papers held(long matterId) {
        Matter matter = meetings.matter(matterId);
        return new Papers(agendas.of(meetings.held(matter.meetingId())), matter, papers.of(matterId));
    }

    private Paper paper(long id, long version) {
        return records.get(Paper.class, id, Paper::version, version);
    }

    private Paper known(long id) {
        return papers.find(id).orElseThrow(() -> new Refused(new PaperIsGone()));
    }
}
