package se.tross.board.paper;

import java.io.Serializable;

/**
 * A paper as a value.
 *
 * @param id the paper
 * @param version to act upon it
 * @param matterId the matter that brings it
 * @param position its place among the matter's papers, from 1
 * @param title what it is called
 * @param fileName what the file was called when it came
 * @param pages how many pages it has
 * @param size in bytes
 */
public record PaperOverview(
        long id, long version, long matterId, int position, String title, String fileName, int pages, int size)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static PaperOverview of(Paper paper) {
        return new PaperOverview(
                paper.id(),
                paper.version(),
                paper.matterId(),
                paper.position(),
                paper.title(),
                paper.fileName(),
                paper.pages(),
                paper.size());
    }
}
