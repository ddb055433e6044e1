package se.tross.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tross.budget.text.FigureCatalogue;
import se.tross.budget.text.LiveText;
import se.tross.budget.text.PlanSection;
import se.tross.budget.text.TextPiece;

/**
 * A section of the plan's text as it is set: paragraphs and lists, its figures filled in.
 *
 * @param id what it is called within the document
 * @param heading its heading
 * @param blocks from above
 */
public record SectionText(String id, String heading, List<Block> blocks) implements Serializable {

    private static final String BULLET = "- ";

    public SectionText {
        blocks = List.copyOf(blocks);
    }

    /**
     * A paragraph, or the points of a list.
     *
     * @param isList whether it is a list
     * @param paragraphs the one paragraph, or the points
     */
    public record Block(boolean isList, List<List<Part>> paragraphs) implements Serializable {
        public Block {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A part of a paragraph.
     *
     * @param text as it is read
     * @param missing whether it is a reference to a figure that does not exist
     */
    public record Part(String text, boolean missing) implements Serializable {}

    /** Blank lines part paragraphs; lines that begin with a hyphen are the points of a list. */
    static SectionText of(PlanSection section, FigureCatalogue catalogue) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : section.body().split("(?:\\R[ \\t]*){2,}")) {
            block(paragraph, catalogue, blocks);
        }
        return new SectionText("s" + section.id(), section.heading(), blocks);
    }

    private static void block(String paragraph, FigureCatalogue catalogue, List<Block> blocks) {
        List<String> lines =
                Stream.of(paragraph.split("\\R")).map(String::strip).toList();
        List<List<Part>> points = new ArrayList<>();
        StringBuilder running = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith(BULLET)) {
                points.add(parts(line.substring(BULLET.length()), catalogue));
            } else {
                running.append(running.isEmpty() ? "" : " ").append(line);
            }
        }
        if (!running.toString().isBlank()) {
            blocks.add(new Block(false, List.of(parts(running.toString(), catalogue))));
        }
        if (!points.isEmpty()) {
            blocks.add(new Block(true, points));
        }
    }

    private static List<Part> parts(String text, FigureCatalogue catalogue) {
        return LiveText.of(text, catalogue).pieces().stream()
                .map(piece -> {
                    if (piece instanceof TextPiece.Figure figure) {
                        return new Part(figure.text(), false);
                    }
                    return piece instanceof TextPiece.Missing missing
                            ? new Part(missing.written(), true)
                            : new Part(((TextPiece.Words) piece).text(), false);
                })
                .toList();
    }
}
