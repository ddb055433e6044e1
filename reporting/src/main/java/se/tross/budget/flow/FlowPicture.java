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
 * @param width of the drawing
 * @param height of the drawing
 * @param bars the stations
 * @param ribbons the ways between them
 * @param labels what the stations are called
 */
public record FlowPicture(
        MoneyFlow flow, int width, int height, List<Bar> bars, List<Ribbon> ribbons, List<Label> labels)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BESIDE = 8;
    private static final int BASE_LINE = 5;
    private static final int MOST_ON_PAPER = 16;

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

    /** For a page of the screen. @throws IllegalArgumentException for a year that the budget does not cover */
    public static FlowPicture of(BudgetFigures budget, FinancialYear year, Texts texts) {
        return new Drawing(MoneyFlow.of(budget, year, texts), FlowSize.SCREEN).picture();
    }

    /** For paper: down to goal areas and operations. @throws IllegalArgumentException for a year that the budget does not cover */
    public static FlowPicture onPaper(BudgetFigures budget, FinancialYear year, Texts texts) {
        return new Drawing(MoneyFlow.of(budget, year, texts).gathered(MOST_ON_PAPER, texts), FlowSize.PAPER).picture();
    }

    /** Draws from the left: sources, the trunk, goal areas, lines. */
    private static final class Drawing {
        private final MoneyFlow flow;
        private final FlowSize size;
        private final FlowColumn sources;
        private final FlowColumn uses;
        private final FlowColumn lines;
        private final int height;
        private final List<Bar> bars = new ArrayList<>();
        private final List<Ribbon> ribbons = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        Drawing(MoneyFlow flow, FlowSize size) {
            this.flow = flow;
            this.size = size;
            sources = FlowColumn.of(flow.sources(), flow.total(), size);
            uses = FlowColumn.of(flow.uses(), flow.total(), size);
            lines = FlowColumn.of(
                    flow.uses().stream().flatMap(use -> parts(use).stream()).toList(), flow.total(), size);
            height = Math.max(sources.height(), Math.max(uses.height(), lines.height()));
        }

        private List<FlowNode> parts(FlowNode use) {
            return size.hasLines() ? use.parts() : List.of();
        }

        FlowPicture picture() {
            if (!flow.isWithoutMoney()) {
                List<FlowColumn.Place> from = sources.centred(height);
                List<FlowColumn.Place> over = uses.centred(height);
                List<FlowColumn.Place> to = lines.centred(height);
                int top = (height - size.whole()) / 2;
                bars.add(new Bar(size.trunk(), top, size.bar(), size.whole(), "trunk"));
                gather(from, top);
                spread(over, to, top);
            }
            return new FlowPicture(flow, size.width(), height, bars, ribbons, labels);
        }

        private void gather(List<FlowColumn.Place> from, int top) {
            int at = top;
            for (FlowColumn.Place source : from) {
                station(source, size.sources());
                label(source, size.sources() - BESIDE, "end");
                ribbon(size.sources() + size.bar(), source.y(), size.trunk(), at, source);
                at += source.height();
            }
        }

        private void spread(List<FlowColumn.Place> over, List<FlowColumn.Place> to, int top) {
            int at = top;
            int line = 0;
            for (FlowColumn.Place use : over) {
                station(use, size.uses());
                label(use, size.uses() + size.bar() + BESIDE, "start");
                ribbon(size.trunk() + size.bar(), at, size.uses(), use.y(), use);
                at += use.height();
                int within = use.y();
                for (int i = 0; i < parts(use.node()).size(); i++) {
                    FlowColumn.Place part = to.get(line++);
                    station(part, size.lines());
                    label(part, size.lines() + size.bar() + BESIDE, "start");
                    ribbon(size.uses() + size.bar(), within, size.lines(), part.y(), part);
                    within += part.height();
                }
            }
        }

        private void station(FlowColumn.Place place, int x) {
            bars.add(new Bar(
                    x, place.y(), size.bar(), place.height(), place.node().mark()));
        }

        private void label(FlowColumn.Place place, int x, String anchor) {
            String name = place.node().name();
            labels.add(new Label(
                    x,
                    place.y() + place.height() / 2 + BASE_LINE,
                    anchor,
                    name.length() > size.longest() ? name.substring(0, size.longest() - 1) + "\u2026" : name,
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
