package se.tross.budget.flow;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.origin.Amount;

/**
 * A station on the money's way.
 *
 * @param name what it is called
 * @param amount what passes through it
 * @param mark its colour, as the stylesheet names it
 * @param parts where the money goes on to; empty where the way ends
 */
public record FlowNode(String name, Amount amount, String mark, List<FlowNode> parts) implements Serializable {
    private static final long serialVersionUID = 1L;

    public FlowNode {
        parts = List.copyOf(parts);
    }

    static FlowNode end(String name, Amount amount, String mark) {
        return new FlowNode(name, amount, mark, List.of());
    }

    boolean hasMoney() {
        return amount.money().isPositive();
    }
}
