package se.tross.board.minutes;

import java.util.Map;
import java.util.stream.Collectors;
import se.tross.shared.document.DocumentTemplates;
import se.tross.shared.document.WordPress;
import se.tross.shared.refusal.Texts;

/**
 * Minutes as accessible PDF for the archive and as an editable Word file, both set from one template. They are in Swedish,
 * whoever asks: what the board has decided is said in one way only.
 */
public final class MinutesDocuments {

    private static final String TEMPLATE = "board/minutes.ftlx";
    private static final Texts TEXTS = Texts.swedish();

    private MinutesDocuments() {}

    public static byte[] pdf(MinutesDocument minutes) {
        return DocumentTemplates.pdf(TEMPLATE, TEXTS, Map.of("minutes", minutes));
    }

    public static byte[] word(MinutesDocument minutes) {
        return WordPress.print(DocumentTemplates.fill(TEMPLATE, TEXTS, Map.of("minutes", minutes)));
    }

    /** Such as {@code protokoll-2017-11-17-utkast}, or {@code protokollsutdrag-2017-11-17-46}, without an ending. */
    public static String fileName(MinutesDocument minutes) {
        String key = minutes.isExtract() ? "board.document.file.extract" : "board.document.file";
        String name = TEXTS.text(key, minutes.heading().date());
        String numbers =
                minutes.chosen().stream().sorted().map(number -> "-" + number).collect(Collectors.joining());
        return name + numbers + (minutes.isFinal() ? "" : "-" + TEXTS.text("board.document.file.draft"));
    }
}
