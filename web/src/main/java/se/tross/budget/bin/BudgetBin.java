package se.tross.budget.bin;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.trail.RemovedRecord;

/**
 * What can be taken back on a page: the undo bar of what was removed a moment ago, which the address names by {@code removed},
 * and the bin of the last thirty days.
 */
public abstract class BudgetBin implements Serializable {
    private static final long serialVersionUID = 1L;

    private String removed;
    private List<RemovedRecord> bin = List.of();

    /** @return the page to lead on to */
    public abstract String restore(RemovedRecord one);

    protected void fill(List<RemovedRecord> records) {
        bin = records;
    }

    /** What was removed a moment ago; null when nothing was. */
    public RemovedRecord getJustRemoved() {
        return bin.stream()
                .filter(one -> address(one).equals(removed))
                .findFirst()
                .orElse(null);
    }

    /** What the address calls it. */
    protected String address(RemovedRecord one) {
        return String.valueOf(one.id());
    }

    public List<RemovedRecord> getBin() {
        return bin;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }
}
