package se.tross.contribution.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tross.contribution.table.LikelyCause.AmountInThousands;
import se.tross.contribution.table.LikelyCause.BuiltOnOtherRow;
import se.tross.contribution.table.LikelyCause.DigitsTransposed;
import se.tross.contribution.table.LikelyCause.RowsSwapped;
import se.tross.shared.money.Money;
import se.tross.shared.text.Spelling;

/**
 * Looks for the slip behind wrong amounts: digits that changed places, rows that changed places, tkr for kr, and rows
 * that were computed from another row's wrong amount.
 */
final class CauseSearch {
    private static final long THOUSAND = 1000;

    private final List<ReadRow> wrong;
    private final Map<Long, Money> expected;
    private final Map<Money, ReadRow> wrongByAmount = new HashMap<>();

    /**
     * @param wrong the rows whose amount is not their share
     * @param expected what each payer should pay
     */
    CauseSearch(List<ReadRow> wrong, Map<Long, Money> expected) {
        this.wrong = wrong;
        this.expected = expected;
        wrong.forEach(row -> wrongByAmount.put(row.amount(), row));
    }

    /** The likeliest cause of a row's wrong amount; null when none is seen. */
    LikelyCause of(ReadRow row) {
        Money due = expected.get(row.payer().id());
        if (isTransposed(row)) {
            return new DigitsTransposed(row.amount(), due);
        }
        ReadRow other = wrongByAmount.get(due);
        if (other != null && other != row && expected.get(other.payer().id()).equals(row.amount())) {
            return new RowsSwapped(other.payer().name());
        }
        if (isInThousands(row.amount(), due)) {
            return new AmountInThousands(row.amount());
        }
        return wrong.stream()
                .filter(base -> base != row && isTransposed(base))
                .filter(base -> times(row, base) > 1)
                .findFirst()
                .map(base -> new BuiltOnOtherRow(base.payer().name(), base.amount(), times(row, base)))
                .orElse(null);
    }

    private boolean isTransposed(ReadRow row) {
        Money due = expected.get(row.payer().id());
        return row.amount().isWholeKronor()
                && Spelling.isTransposed(row.amount().kronor(), due.kronor());
    }

    private static boolean isInThousands(Money printed, Money due) {
        BigDecimal difference =
                printed.inKronor().multiply(BigDecimal.valueOf(THOUSAND)).subtract(due.inKronor());
        return printed.isPositive() && difference.abs().compareTo(BigDecimal.valueOf(THOUSAND)) < 0;
    }

    /** How many times the base's amount this amount is, where that is also how many times its share is; else 0. */
    private static long times(ReadRow row, ReadRow base) {
        if (row.share() == null || base.share() == null || !base.amount().isPositive()) {
            return 0;
        }
        long times = row.amount().ore() / base.amount().ore();
        boolean isMultiple = row.amount().ore() == times * base.amount().ore()
                && row.share().compareTo(base.share().multiply(BigDecimal.valueOf(times))) == 0;
        return isMultiple ? times : 0;
    }
}
