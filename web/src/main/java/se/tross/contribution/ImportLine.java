package se.tross.contribution;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import se.tross.contribution.table.LikelyCause;
import se.tross.contribution.table.PrintedRow;
import se.tross.contribution.table.ReadRow;
import se.tross.contribution.table.RowFinding.AmountOffShare;
import se.tross.contribution.table.TableReport;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.text.MoneyText;

/**
 * One row of a checked table.
 *
 * @param number its number in the file
 * @param printed as it stood
 * @param member the name of the member that it means; empty when unknown
 * @param mark the strand's mark; empty when unknown
 * @param amount the printed amount; null when it cannot be read
 * @param due what it should be, with its way; null when unknown
 * @param difference how far the printed lies above or below; null when unknown or none
 * @param cause the likely cause; null when none is seen
 */
public record ImportLine(
        int number,
        PrintedRow printed,
        String member,
        String mark,
        Money amount,
        Amount due,
        Money difference,
        LikelyCause cause)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static ImportLine of(PrintedRow printed, Optional<ReadRow> read, TableReport report) {
        Optional<AmountOffShare> off = report.findings().stream()
                .filter(AmountOffShare.class::isInstance)
                .map(AmountOffShare.class::cast)
                .filter(finding -> finding.row() == printed.number())
                .findFirst();
        return new ImportLine(
                printed.number(),
                printed,
                read.map(row -> row.payer().name()).orElse(""),
                read.map(row -> row.payer().strand().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                read.map(ReadRow::amount).orElse(null),
                read.flatMap(row -> report.offer()
                                .flatMap(offer -> offer.of(row.payer().id())))
                        .map(ComputedContribution::amount)
                        .orElse(null),
                off.map(AmountOffShare::difference).orElse(null),
                off.map(AmountOffShare::cause).orElse(null));
    }

    public boolean isWrong() {
        return difference != null;
    }

    /** The printed amount with the digits that differ from the computed one marked. */
    public MarkedDigits getMarkedPrinted() {
        return MarkedDigits.of(MoneyText.number(amount), MoneyText.number(due.money()));
    }
}
