package se.tross.contribution.table;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.contribution.ContributionComputation;
import se.tross.shared.money.Money;

/**
 * What came of checking a contribution table. Nothing is loaded from a table with an error; what should have stood there
 * is offered instead.
 *
 * @param findings by row, then those of the whole table
 * @param rows the rows whose payer is known
 * @param sum of the amounts that could be read
 * @param statedTotal the total that the table states; null when it cannot be used
 * @param offered the amounts computed from the stated total; null when they cannot be computed
 */
public record TableReport(
        List<TableFinding> findings, List<ReadRow> rows, Money sum, Money statedTotal, ContributionComputation offered)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public TableReport {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
    }

    /** Whether the table has no error. */
    public boolean mayBeLoaded() {
        return errors().isEmpty();
    }

    public List<TableFinding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** The amounts that the stated total gives. */
    public Optional<ContributionComputation> offer() {
        return Optional.ofNullable(offered);
    }
}
