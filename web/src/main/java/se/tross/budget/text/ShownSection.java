package se.tross.budget.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.text.MoneyUnit;

/**
 * A section as it is read, with its figures filled in and each leading to where it comes from.
 *
 * @param id the section; 0 for one that is not kept yet
 * @param version to act upon it
 * @param heading its heading
 * @param blocks its paragraphs and lists, from above
 */
public record ShownSection(long id, long version, String heading, List<Block> blocks) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BULLET = "- ";

    public ShownSection {
        blocks = List.copyOf(blocks);
    }

    /** @param list whether it is the points of a list, else one paragraph */
    public record Block(boolean list, List<Line> lines) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** A paragraph or a point. */
    public record Line(List<Piece> pieces) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Words, a figure, or a reference to a figure that is not there.
     *
     * @param text as it is read
     * @param figure null for words and for what is missing
     * @param missing whether it refers to nothing
     */
    public record Piece(String text, LiveFigure figure, boolean missing) implements Serializable {
        private static final long serialVersionUID = 1L;

        static Piece of(TextPiece piece) {
            if (piece instanceof TextPiece.Figure found) {
                return new Piece(found.text(), found.figure(), false);
            }
            return piece instanceof TextPiece.Missing lost
                    ? new Piece(lost.written(), null, true)
                    : new Piece(((TextPiece.Words) piece).text(), null, false);
        }

        public boolean isWords() {
            return figure == null && !missing;
        }

        /** What the path is shown for; null for words. */
        public Object getValue() {
            return figure == null ? null : figure.amount() == null ? figure.percentage() : figure.amount();
        }

        /** The unit that the text has it in. */
        public String getUnit() {
            return figure != null && text.endsWith(MoneyUnit.TKR.sign()) ? "tkr" : "kr";
        }

        /** Whether it is written in millions, which has no button of its own. */
        public boolean isRounded() {
            return figure != null && text.endsWith(MoneyUnit.MKR.sign());
        }
    }

    static ShownSection of(SectionOverview overview, FigureCatalogue catalogue) {
        PlanSection section = overview.section();
        return of(section.id(), overview.version(), section.heading(), section.body(), catalogue);
    }

    static ShownSection of(long id, long version, String heading, String body, FigureCatalogue catalogue) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : body.strip().split("\\R\\s*\\R")) {
            List<String> lines = paragraph.lines().toList();
            boolean isList = !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith(BULLET));
            Stream<String> texts =
                    isList ? lines.stream().map(line -> line.substring(BULLET.length())) : Stream.of(paragraph);
            blocks.add(
                    new Block(isList, texts.map(text -> line(text, catalogue)).toList()));
        }
        return new ShownSection(id, version, heading, blocks);
    }

    private static Line line(String text, FigureCatalogue catalogue) {
        return new Line(
                LiveText.of(text, catalogue).pieces().stream().map(Piece::of).toList());
    }
}
