package se.tross.board.paper;

/**
 * A file that has been read through and is a PDF to its end.
 *
 * @param file the file
 * @param pages how many pages it has, at least one
 */
public record ReadPaper(PaperFile file, int pages) {

    /** @throws IllegalArgumentException without a page */
    public ReadPaper {
        if (pages < 1) {
            throw new IllegalArgumentException("A paper has pages: " + pages);
        }
    }
}
