package se.tross.board.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.tross.board.meeting.Agenda;
import se.tross.board.meeting.Matter;
import se.tross.shared.refusal.Refused;

/**
 * The papers of one matter in their order, numbered from 1 without gaps. They may be changed as long as the matter may: until
 * the board has decided it, or the meeting is over.
 */
public final class Papers {

    private final Agenda agenda;
    private final Matter matter;
    private final List<Paper> papers;

    /** @param papers the matter's papers, in any order */
    public Papers(Agenda agenda, Matter matter, Collection<Paper> papers) {
        this.agenda = agenda;
        this.matter = matter;
        this.papers = new ArrayList<>(papers);
        this.papers.sort(Comparator.comparingInt(Paper::position));
    }

    /** In order. */
    public List<Paper> all() {
        return List.copyOf(papers);
    }

    /** Last. @throws Refused if the matter may not be changed */
    public Paper add(ReadPaper read, PaperContent content) {
        refuseTouching();
        Paper paper = new Paper(matter, read, content);
        papers.add(paper);
        number();
        return paper;
    }

    /** Another file in its place. @throws Refused if the matter may not be changed */
    public void replace(Paper paper, ReadPaper read, PaperContent content) {
        refuseTouching();
        paper.take(read, content);
    }

    /** @throws Refused if the matter may not be changed, or the title is empty or does not fit */
    public void call(Paper paper, String title) {
        refuseTouching();
        paper.call(title);
    }

    /**
     * Changes places with the one before it or after it; the first stays first, and the last last.
     *
     * @param direction −1 for up, 1 for down
     * @throws Refused if the matter may not be changed
     */
    public void move(Paper paper, int direction) {
        refuseTouching();
        int to = papers.indexOf(paper) + Integer.signum(direction);
        if (to >= 0 && to < papers.size()) {
            papers.remove(paper);
            papers.add(to, paper);
            number();
        }
    }

    /** Comes back to where it was. @throws Refused if the matter may not be changed */
    public void takeBack(Paper paper) {
        refuseTouching();
        papers.remove(paper);
        papers.add(Math.min(paper.position() - 1, papers.size()), paper);
        number();
    }

    /** @throws Refused if the matter may not be changed */
    public void remove(Paper paper) {
        refuseTouching();
        papers.remove(paper);
        number();
    }

    private void refuseTouching() {
        Refused.ifAny(agenda.refusalsOfTouching(matter));
    }

    private void number() {
        for (int i = 0; i < papers.size(); i++) {
            papers.get(i).place(i + 1);
        }
    }
}
