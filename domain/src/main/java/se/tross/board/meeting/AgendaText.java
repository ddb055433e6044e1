package se.tross.board.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.AgendaLineNotReadable;
import se.tross.board.Wording;
import se.tross.board.WordingRefusal.WordingTooLong;
import se.tross.board.meeting.AgendaTemplate.TemplateItem;
import se.tross.shared.refusal.Texts;

/**
 * The förbund's own agenda as somebody writes it (B4), line by line: {@code rapport: Ekonomi} is a matter that every meeting has,
 * {@code beslut} alone the place where such matters come in. The words stand before the colon in Swedish or English.
 */
public final class AgendaText {

    private static final String FIELD = "value";

    private AgendaText() {}

    /** What is wrong with the lines, in their order; empty when an agenda can be built by them. */
    public static List<BoardRefusal> refusals(String text) {
        return lines(text)
                .flatMap(line -> kind(line).isEmpty()
                        ? Stream.of(new AgendaLineNotReadable(line))
                        : title(line).length() > Wording.LINE
                                ? Stream.of(new WordingTooLong(FIELD, Wording.LINE))
                                : Stream.<BoardRefusal>empty())
                .toList();
    }

    /** The agenda that the lines give. @param text without anything wrong */
    public static AgendaTemplate read(String text, Texts texts) {
        return new AgendaTemplate(lines(text)
                .flatMap(line -> kind(line).stream().map(kind -> item(kind, title(line), texts)))
                .toList());
    }

    private static TemplateItem item(MatterKind kind, String title, Texts texts) {
        return new TemplateItem(kind, title.isEmpty() ? texts.text(kind) : title, !title.isEmpty());
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(Wording::plain).filter(line -> !line.isEmpty());
    }

    private static String title(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(colon + 1).strip();
    }

    private static Optional<MatterKind> kind(String line) {
        int colon = line.indexOf(':');
        String word = (colon < 0 ? line : line.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(MatterKind.values())
                .filter(kind -> Stream.of(Texts.swedish(), Texts.in(Texts.ENGLISH))
                        .anyMatch(
                                texts -> texts.text("board.agenda.word." + kind).equals(word)))
                .findFirst();
    }
}
