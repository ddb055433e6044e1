package se.tross.budget.flow;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.money.Money;

/** Stations that stand above each other, each as high as its money, with room for its label. */
final class FlowColumn {

    private final FlowSize size;
    private final List<Place> places = new ArrayList<>();
    private int height;

    /**
     * A station where it stands.
     *
     * @param y its upper edge
     * @param height as its money
     */
    record Place(FlowNode node, int y, int height) {}

    private FlowColumn(FlowSize size) {
        this.size = size;
    }

    /** @param whole all the money */
    static FlowColumn of(List<FlowNode> nodes, Money whole, FlowSize size) {
        FlowColumn column = new FlowColumn(size);
        BigInteger passed = BigInteger.ZERO;
        for (FlowNode node : nodes) {
            BigInteger next =
                    passed.add(BigInteger.valueOf(node.amount().money().ore()));
            column.add(node, Math.max(1, column.at(next, whole) - column.at(passed, whole)));
            passed = next;
        }
        return column;
    }

    /** Edges are rounded, not heights, so that the heights still add up to the whole. */
    private int at(BigInteger passed, Money whole) {
        return passed.multiply(BigInteger.valueOf(size.whole()))
                .divide(BigInteger.valueOf(whole.ore()))
                .intValueExact();
    }

    private void add(FlowNode node, int high) {
        if (height > 0) {
            height += size.gap();
        }
        int room = Math.max(high, size.room());
        places.add(new Place(node, height + (room - high) / 2, high));
        height += room;
    }

    int height() {
        return Math.max(height, size.whole());
    }

    /** The stations, in the middle of something at least as high. */
    List<Place> centred(int within) {
        int down = (within - height) / 2;
        return places.stream()
                .map(place -> new Place(place.node(), place.y() + down, place.height()))
                .toList();
    }
}
