package se.tross.contribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.contribution.table.ContributionTableCheck;
import se.tross.contribution.table.PrintedTable;
import se.tross.contribution.table.ReadRow;
import se.tross.contribution.table.TableFinding;
import se.tross.contribution.table.TableReport;
import se.tross.shared.money.Money;

/**
 * What came of a table: how each row was understood, and what is wrong.
 *
 * @param printed the table as it was understood
 * @param report what the check says
 * @param plan the year's last plan; null when it has none
 */
public record ImportCheck(PrintedTable printed, TableReport report, PlanOverview plan) implements Serializable {
    private static final long serialVersionUID = 1L;

    static ImportCheck of(ImportState state, PlanGround ground) {
        PrintedTable printed = state.printed();
        KeyTerms key = ground.key().map(PlanGround.DatedKey::terms).orElse(null);
        TableReport report = new ContributionTableCheck(ground.membership(), key).check(printed);
        return new ImportCheck(printed, report, ground.plan().orElse(null));
    }

    /** One for each row with a payer, understood or not, in the order of the table. */
    public List<ImportLine> getLines() {
        Map<Integer, ReadRow> read = report.rows().stream()
                .collect(Collectors.toMap(row -> row.printed().number(), Function.identity()));
        return printed.rows().stream()
                .map(row -> ImportLine.of(row, Optional.ofNullable(read.get(row.number())), report))
                .toList();
    }

    public List<TableFinding> getErrors() {
        return report.errors();
    }

    /** Warnings and notes. */
    public List<TableFinding> getRemarks() {
        List<TableFinding> remarks = new ArrayList<>(report.findings());
        remarks.removeAll(report.errors());
        return remarks;
    }

    public boolean isRight() {
        return report.mayBeLoaded();
    }

    /** The amounts that the stated total gives; null when they cannot be computed. */
    public ContributionComputation getOffered() {
        return report.offered();
    }

    public Money getSumDifference() {
        return report.statedTotal() == null ? null : report.sum().minus(report.statedTotal());
    }

    /** Whether a draft can be made of the offered amounts: the year has no plan, or a draft. */
    public boolean isDraftable() {
        return getOffered() != null && (plan == null || plan.isDraft());
    }

    /** Whether the year's plan has the offered total already. */
    public boolean isKeptAlready() {
        return getOffered() != null && plan != null && plan.total().equals(report.statedTotal());
    }
}
