package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.refusal.Refusal;

/**
 * The register of members on a day.
 *
 * @param day the day
 * @param members those that are members on the day, in charter order
 * @param former those that had left before the day, the latest first
 * @param missing the parties that have no member on the day (L3); empty when the register is complete
 * @param changes who joins and leaves after the day, in order
 */
public record RegisterOverview(
        LocalDate day,
        List<RegisterRow> members,
        List<RegisterRow> former,
        List<Refusal> missing,
        List<RegisterChange> changes)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public RegisterOverview {
        members = List.copyOf(members);
        former = List.copyOf(former);
        missing = List.copyOf(missing);
        changes = List.copyOf(changes);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** How many members on the day belong to the strand. */
    public long count(Strand strand) {
        return members.stream().filter(row -> row.strand() == strand).count();
    }
}
