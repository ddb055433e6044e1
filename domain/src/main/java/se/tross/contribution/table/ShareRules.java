package se.tross.contribution.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tross.contribution.ContributionComputation;
import se.tross.contribution.KeyMethod;
import se.tross.contribution.KeyTerms;
import se.tross.contribution.KeyWeight;
import se.tross.contribution.table.RowFinding.ShareDiffersFromKey;
import se.tross.contribution.table.WholeTableFinding.SharesDoNotSum;
import se.tross.contribution.table.WholeTableFinding.StrandShareDiffers;
import se.tross.forbund.Membership;
import se.tross.forbund.Strand;
import se.tross.shared.time.Period;

/** The shares of a printed table: do they add up, are they the law's and the key's, and what key would they make? */
final class ShareRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ShareRules() {}

    /** Checks the shares when every row has one. Returns whether they add up as the law says. */
    static boolean check(List<ReadRow> rows, List<TableFinding> findings) {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.share() == null)) {
            return false;
        }
        BigDecimal sum = rows.stream().map(ReadRow::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            findings.add(new SharesDoNotSum(sum));
            return false;
        }
        Map<Strand, BigDecimal> sums = new EnumMap<>(Strand.class);
        rows.forEach(row -> sums.merge(row.payer().strand(), row.share(), BigDecimal::add));
        boolean isLawful = true;
        for (Strand strand : Strand.values()) {
            BigDecimal own = sums.getOrDefault(strand, BigDecimal.ZERO);
            if (own.compareTo(strand.share().percent()) != 0) {
                findings.add(new StrandShareDiffers(strand, own, strand.share().percent()));
                isLawful = false;
            }
        }
        return isLawful;
    }

    /** Where a printed share is another than the one of the key, at the printed number of decimals. */
    static void compareWithKey(List<ReadRow> rows, ContributionComputation computed, List<TableFinding> findings) {
        for (ReadRow row : rows) {
            if (row.share() == null) {
                continue;
            }
            computed.of(row.payer().id()).ifPresent(one -> {
                int decimals = Math.max(row.share().scale(), 0);
                BigDecimal keyShare =
                        one.shareOfTotal().fraction().rounded(decimals + 2).movePointRight(2);
                if (keyShare.compareTo(row.share()) != 0) {
                    findings.add(new ShareDiffersFromKey(
                            row.number(),
                            row.payer().name(),
                            row.share(),
                            one.shareOfTotal().percent()));
                }
            });
        }
    }

    /** The key that the printed shares make; null unless every payer has exactly one. */
    static KeyTerms keyOf(PrintedTable table, List<ReadRow> rows, Membership membership) {
        Set<Long> payers = new HashSet<>();
        boolean isComplete =
                rows.stream().allMatch(row -> payers.add(row.payer().id()))
                        && payers.size() == membership.payers().size();
        if (!isComplete) {
            return null;
        }
        return new KeyTerms(
                Period.from(membership.day()),
                KeyMethod.PERCENT_OF_TOTAL,
                KeyMethod.PERCENT_OF_TOTAL,
                null,
                "",
                table.source(),
                table.date(),
                "",
                rows.stream()
                        .filter(row -> row.payer().strand() != Strand.STATE)
                        .map(row -> KeyWeight.of(row.payer().id(), row.share()))
                        .toList());
    }
}
