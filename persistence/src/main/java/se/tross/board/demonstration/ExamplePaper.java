package se.tross.board.demonstration;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import se.tross.board.meeting.Agenda;
import se.tross.board.meeting.Matter;
import se.tross.board.paper.PaperContent;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.Papers;
import se.tross.board.paper.ReadPaper;

/**
 * A paper that was set for this demonstration.
 *
 * @param resource the file, beside this class
 * @param pages how many it has
 */
record ExamplePaper(String resource, int pages) {

    /** What the office proposes; two pages. */
    static final ExamplePaper PLAN = new ExamplePaper("halland-handlingsplan.pdf", 2);

    /** What members have answered; one page. */
    static final ExamplePaper ANSWERS = new ExamplePaper("samradssvar.pdf", 1);

    /** The first of its matter. @param name what the file was called when it came */
    void bring(EntityManager entities, Agenda agenda, Matter matter, String name, Instant at) {
        PaperFile file = new PaperFile(name, content(resource));
        PaperContent content = new PaperContent(matter.forbundId(), file, at);
        entities.persist(content);
        entities.flush();
        entities.persist(new Papers(agenda, matter, List.of()).add(new ReadPaper(file, pages), content));
    }

    static byte[] content(String resource) {
        try (InputStream bytes = ExamplePaper.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("No demonstration data " + resource);
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
