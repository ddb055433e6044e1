package se.tross.budget.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tross.budget.SectionRefusal.ReferenceUnknown;
import se.tross.budget.text.TextPiece.Figure;
import se.tross.budget.text.TextPiece.Missing;
import se.tross.budget.text.TextPiece.Words;

/**
 * A text with its figures filled in. What looks like a reference and is none stays visible, and is a refusal: a document
 * must not lose a number without a word.
 *
 * @param pieces in the order of the text
 */
public record LiveText(List<TextPiece> pieces) implements Serializable {

    /** Also what was meant as a reference and lacks its end. */
    private static final Pattern REFERENCE =
            Pattern.compile("\\{\\s*budget\\b[^{}\\s]*(?:\\s*\\})?", Pattern.CASE_INSENSITIVE);

    public LiveText {
        pieces = List.copyOf(pieces);
    }

    public static LiveText of(String text, FigureCatalogue catalogue) {
        List<TextPiece> pieces = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            words(text.substring(from, matcher.start()), pieces);
            pieces.add(piece(matcher.group(), catalogue));
            from = matcher.end();
        }
        words(text.substring(from), pieces);
        return new LiveText(pieces);
    }

    private static void words(String text, List<TextPiece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Words(text));
        }
    }

    private static TextPiece piece(String written, FigureCatalogue catalogue) {
        Optional<FigureReference> reference = FigureReference.read(written);
        return reference
                .flatMap(catalogue::find)
                .<TextPiece>map(figure ->
                        new Figure(figure.shown(reference.orElseThrow().unit()), figure))
                .orElseGet(() -> new Missing(written));
    }

    /** The text as it is read; a missing figure stands as it was written. */
    public String text() {
        return pieces.stream()
                .map(piece -> piece instanceof Words words
                        ? words.text()
                        : piece instanceof Figure figure ? figure.text() : ((Missing) piece).written())
                .collect(Collectors.joining());
    }

    /** The text without its figures: what a self-check may look for typed numbers in. */
    public String withoutFigures() {
        return pieces.stream()
                .map(piece -> piece instanceof Words words ? words.text() : " ")
                .collect(Collectors.joining());
    }

    /** The references whose figure does not exist, or no longer does. */
    public List<ReferenceUnknown> refusals() {
        return pieces.stream()
                .filter(Missing.class::isInstance)
                .map(piece -> new ReferenceUnknown(((Missing) piece).written()))
                .toList();
    }
}
