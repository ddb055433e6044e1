package se.tross.budget.flow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.budget.BudgetFigures;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyText;
import se.tross.shared.time.FinancialYear;

/**
 * The money's way, drawn: bars for the stations, ribbons as wide as the money between them. In units of the drawing.
 *
 * @param flow what is drawn
 * @param height of the drawing
 * @param bars the stations
 * @param ribbons the ways between them
 * @param labels what the stations are called
 */
public record FlowPicture(MoneyFlow flow, int height, List<Bar> bars, List<Ribbon> ribbons, List<Label> labels)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 1340;
    private static final int SOURCES = 270;
    private static final int TRUNK = 440;
    private static final int AREAS = 610;
    private static final int LINES = 930;
    private static final int BAR = 9;
    private static final int BESIDE = 8;
    private static final int BASE_LINE = 5;
    private static final int LONGEST = 42;

    public FlowPicture {
        bars = List.copyOf(bars);
        ribbons = List.copyOf(ribbons);
        labels = List.copyOf(labels);
    }

    /** @param css its colour, as the stylesheet names it */
    public record Bar(int x, int y, int width, int height, String css) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** @param path of the outline, as SVG writes it */
    public record Ribbon(String path, String css) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** @param anchor which end of the text stands at x: {@code start} or {@code end} */
    public record Label(int x, int y, String anchor, String name, String amount) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** @throws IllegalArgumentException for a year that the budget does not cover */
    public static FlowPicture of(BudgetFigures budget, FinancialYear year, Texts texts) {
        return new Drawing(MoneyFlow.of(budget, year, texts)).picture();
    }

    public int width() {
        return WIDTH;
    }

    /** Draws from the left: sources, the trunk, goal areas, lines. */
    private static final class Drawing {
        private final MoneyFlow flow;
        private final FlowColumn sources;
        private final FlowColumn uses;
        private final FlowColumn lines;
        private final int height;
        private final List<Bar> bars = new ArrayList<>();
        private final List<Ribbon> ribbons = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        Drawing(MoneyFlow flow) {
            this.flow = flow;
            sources = FlowColumn.of(flow.sources(), flow.total());
            uses = FlowColumn.of(flow.uses(), flow.total());
            lines = FlowColumn.of(
                    flow.uses().stream().flatMap(use -> use.parts().stream()).toList(), flow.total());
            height = Math.max(sources.height(), Math.max(uses.height(), lines.height()));
        }

        FlowPicture picture() {
            if (!flow.isWithoutMoney()) {
                List<FlowColumn.Place> from = sources.centred(height);
                List<FlowColumn.Place> over = uses.centred(height);
                List<FlowColumn.Place> to = lines.centred(height);
                int top = (height - FlowColumn.WHOLE) / 2;
                bars.add(new Bar(TRUNK, top, BAR, FlowColumn.WHOLE, "trunk"));
                gather(from, top);
                spread(over, to, top);
            }
            return new FlowPicture(flow, height, bars, ribbons, labels);
        }

        private void gather(List<FlowColumn.Place> from, int top) {
            int at = top;
            for (FlowColumn.Place source : from) {
                station(source, SOURCES);
                label(source, SOURCES - BESIDE, "end");
                ribbon(SOURCES + BAR, source.y(), TRUNK, at, source);
                at += source.height();
            }
        }

        private void spread(List<FlowColumn.Place> over, List<FlowColumn.Place> to, int top) {
            int at = top;
            int line = 0;
            for (FlowColumn.Place use : over) {
                station(use, AREAS);
                label(use, AREAS + BAR + BESIDE, "start");
                ribbon(TRUNK + BAR, at, AREAS, use.y(), use);
                at += use.height();
                int within = use.y();
                for (int i = 0; i < use.node().parts().size(); i++) {
                    FlowColumn.Place part = to.get(line++);
                    station(part, LINES);
                    label(part, LINES + BAR + BESIDE, "start");
                    ribbon(AREAS + BAR, within, LINES, part.y(), part);
                    within += part.height();
                }
            }
        }

        private void station(FlowColumn.Place place, int x) {
            bars.add(new Bar(x, place.y(), BAR, place.height(), place.node().mark()));
        }

        private void label(FlowColumn.Place place, int x, String anchor) {
            String name = place.node().name();
            labels.add(new Label(
                    x,
                    place.y() + place.height() / 2 + BASE_LINE,
                    anchor,
                    name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "\u2026" : name,
                    MoneyText.tkr(place.node().amount().money())));
        }

        private void ribbon(int x1, int y1, int x2, int y2, FlowColumn.Place place) {
            int middle = x1 + (x2 - x1) / 2;
            int high = place.height();
            ribbons.add(new Ribbon(
                    "M%1$d %2$d C%3$d %2$d %3$d %4$d %5$d %4$d L%5$d %6$d C%3$d %6$d %3$d %7$d %1$d %7$dZ"
                            .formatted(x1, y1, middle, y2, x2, y2 + high, y1 + high),
                    place.node().mark()));
        }
    }
}
