package se.tross.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.budget.flow.FlowPicture.Bar;
import se.tross.budget.flow.FlowPicture.Label;
import se.tross.shared.document.DocumentFormats;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;
import se.tross.shared.refusal.Texts;

/**
 * Saved money when the first year begins and when each year ends, drawn as columns with their amounts in thousands of kronor, and
 * a line at what the steps call reasonable (M10). The same figures stand in the table of the whole.
 *
 * @param width of the drawing, a unit is a ninety-sixth of an inch
 * @param height of the drawing
 * @param bars the columns, and the lines across them
 * @param labels amounts, years and shares of the contributions
 * @param words the figures in words, for those who do not see the drawing
 * @param hasLimit whether any year has a line
 */
public record ReservePicture(int width, int height, List<Bar> bars, List<Label> labels, String words, boolean hasLimit)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 642;
    private static final int HIGHEST = 110;
    private static final int ABOVE = 16;
    private static final int BELOW = 30;
    private static final int LINE = 13;
    private static final int WIDEST_COLUMN = 60;

    public ReservePicture {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
    }

    static ReservePicture of(PlanDocument plan, Texts texts) {
        return new Drawing(plan, texts).picture();
    }

    /** One column. @param percent of the contributions; empty without them @param limit what is reasonable, or null */
    private record Column(String name, Money money, String percent, Money limit) {}

    /** Draws from the left; what is owed hangs below the base line. */
    private static final class Drawing {
        private final DocumentFormats formats;
        private final Texts texts;
        private final List<Column> columns = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private final long highest;
        private final int base;
        private final int height;

        Drawing(PlanDocument plan, Texts texts) {
            this.texts = texts;
            formats = new DocumentFormats(texts);
            List<YearFigures> years = plan.figures().years();
            YearFigures first = years.get(0);
            columns.add(column("opening", first, first.openingEquity(), first.openingPercent(), null));
            years.forEach(year -> columns.add(column(
                    "closing",
                    year,
                    year.closingEquity(),
                    year.closingPercent(),
                    year.recommended().map(Amount::money).orElse(null))));
            long most = columns.stream().mapToLong(Drawing::top).max().orElse(0);
            long least = columns.stream()
                    .mapToLong(column -> column.money().ore())
                    .min()
                    .orElse(0);
            highest = Math.max(1, Math.max(most, Math.max(0, -least)));
            base = ABOVE + high(Math.max(0, most));
            height = base + (least < 0 ? high(-least) + ABOVE : 0) + BELOW;
        }

        private static long top(Column column) {
            return Math.max(
                    column.money().ore(),
                    column.limit() == null ? 0 : column.limit().ore());
        }

        private Column column(String key, YearFigures year, Amount amount, Percentage percent, Money limit) {
            return new Column(
                    texts.text("budget.document.reserve." + key, year.year()),
                    amount.money(),
                    percent == null ? "" : percent.text(),
                    limit);
        }

        /** Whole kronor keep the product within a long however much there is. */
        private int high(long ore) {
            return Math.toIntExact(ore / 100 * HIGHEST / Math.max(1, highest / 100));
        }

        ReservePicture picture() {
            int slot = WIDTH / columns.size();
            int wide = Math.min(WIDEST_COLUMN, slot * 3 / 5);
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                int middle = slot * i + slot / 2;
                column(column, middle, wide);
                labels.add(new Label(middle, height - BELOW + LINE, "middle", column.name(), ""));
                labels.add(new Label(middle, height - BELOW + 2 * LINE, "middle", column.percent(), ""));
                if (column.limit() != null) {
                    bars.add(new Bar(
                            middle - slot / 2, base - high(column.limit().ore()), slot, 2, "limit"));
                }
            }
            bars.add(new Bar(0, base, WIDTH, 1, "trunk"));
            boolean hasLimit = columns.stream().anyMatch(column -> column.limit() != null);
            return new ReservePicture(WIDTH, height, bars, labels, words(), hasLimit);
        }

        private void column(Column column, int middle, int wide) {
            boolean isOwed = column.money().isNegative();
            int high = high(Math.abs(column.money().ore()));
            bars.add(new Bar(middle - wide / 2, isOwed ? base : base - high, wide, high, isOwed ? "saved" : "region"));
            int text = isOwed ? base + high + LINE : aboveLimit(column, base - high) - 4;
            labels.add(new Label(middle, text, "middle", "", formats.thousands(column.money(), 0)));
        }

        /** An amount is not written across the line of what is reasonable. */
        private int aboveLimit(Column column, int top) {
            int limit =
                    column.limit() == null ? top : base - high(column.limit().ore());
            return limit < top && limit > top - ABOVE ? limit : top;
        }

        private String words() {
            String figures = columns.stream()
                    .map(column -> column.name() + " " + formats.thousands(column.money(), 0)
                            + (column.percent().isEmpty() ? "" : " (" + column.percent() + ")"))
                    .collect(Collectors.joining(", "));
            return texts.text("budget.document.reserve.words", figures);
        }
    }
}
