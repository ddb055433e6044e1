package se.tross.board.minutes;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.page.DocumentServlet;

/**
 * Minutes as PDF and as a Word file to edit further, an extract of the paragraphs {@code p}, and adjusted minutes for everybody;
 * {@code id} is the meeting's.
 */
@WebServlet(urlPatterns = {MinutesServlet.PDF, MinutesServlet.WORD, MinutesServlet.EXTRACT, MinutesServlet.PUBLISHED})
public class MinutesServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    static final String PDF = "/board/minutes.pdf";
    static final String WORD = "/board/minutes.docx";
    static final String EXTRACT = "/board/minutes-extract.pdf";
    static final String PUBLISHED = "/public/minutes.pdf";

    @Inject
    private transient MinutesFiles files;

    @Override
    protected DocumentFile document(HttpServletRequest request) {
        long meeting = AddressParts.requiredId(request.getParameter("id"));
        return switch (request.getServletPath()) {
            case PDF -> files.pdf(meeting);
            case WORD -> files.word(meeting);
            case EXTRACT -> files.extract(meeting, paragraphs(request));
            default -> files.published(meeting);
        };
    }

    private static List<Integer> paragraphs(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameterValues("p")).stream()
                .flatMap(Stream::of)
                .flatMap(number -> AddressParts.id(number).stream())
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .distinct()
                .sorted()
                .toList();
    }
}
