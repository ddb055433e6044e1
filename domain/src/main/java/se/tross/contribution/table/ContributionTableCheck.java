package se.tross.contribution.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.contribution.ComputedContribution;
import se.tross.contribution.ContributionComputation;
import se.tross.contribution.ContributionRefusal;
import se.tross.contribution.KeyTerms;
import se.tross.contribution.PlanBasis;
import se.tross.contribution.StrandWeights;
import se.tross.contribution.table.LikelyCause.TotalMisprinted;
import se.tross.contribution.table.RowFinding.AmountOffShare;
import se.tross.contribution.table.WholeTableFinding.PayerMissing;
import se.tross.contribution.table.WholeTableFinding.SubtotalSkipped;
import se.tross.contribution.table.WholeTableFinding.SumDiffers;
import se.tross.contribution.table.WholeTableFinding.TableEmpty;
import se.tross.contribution.table.WholeTableFinding.TotalMissing;
import se.tross.contribution.table.WholeTableFinding.TotalNotReadable;
import se.tross.contribution.table.WholeTableFinding.TotalNotUsable;
import se.tross.forbund.Membership;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.Reading;

/**
 * Checks a printed contribution table against itself and the register (R-ROUND): each row against its share of the stated
 * total, the shares against 100 per cent and the law's half and quarters, the rows against the total, the payers against
 * the members. It reads, and changes nothing. One check serves any number of tables of one membership.
 */
public final class ContributionTableCheck {
    private static final Comparator<TableFinding> BY_ROW = Comparator.comparingInt(
            finding -> finding.row() == TableFinding.WHOLE_TABLE || finding instanceof SumDiffers
                    ? Integer.MAX_VALUE
                    : finding.row());

    private final Membership membership;
    private final KeyTerms key;
    private final PayerNames names;

    /**
     * @param key the förbund's key for the year; null where there is none yet, then the printed shares stand in for it
     */
    public ContributionTableCheck(Membership membership, KeyTerms key) {
        this.membership = membership;
        this.key = key;
        this.names = new PayerNames(membership);
    }

    public TableReport check(PrintedTable table) {
        List<TableFinding> findings = new ArrayList<>();
        if (table.rows().isEmpty()) {
            return new TableReport(List.of(new TableEmpty()), List.of(), Money.ZERO, null, null);
        }
        table.subtotals().forEach(row -> findings.add(new SubtotalSkipped(row.number(), row.payer())));
        List<ReadRow> rows = new TableReader(names, table.unit(), findings).read(table.rows());
        missingPayers(rows, findings);
        boolean sharesHold = ShareRules.check(rows, findings);
        Money stated = statedTotal(table, findings);
        Money sum = Money.sum(
                rows.stream().map(ReadRow::amount).filter(Objects::nonNull).toList());
        ContributionComputation offered = stated == null ? null : offer(table, rows, stated, sharesHold);
        if (stated != null) {
            amounts(table, rows, stated, sum, offered, findings);
        }
        if (key != null && offered != null) {
            ShareRules.compareWithKey(rows, offered, findings);
        }
        findings.sort(BY_ROW);
        return new TableReport(findings, rows, sum, stated, offered);
    }

    private void missingPayers(List<ReadRow> rows, List<TableFinding> findings) {
        Set<Long> ids = rows.stream().map(row -> row.payer().id()).collect(Collectors.toSet());
        membership.payers().stream()
                .filter(payer -> !ids.contains(payer.id()))
                .map(RegisteredMember::name)
                .forEach(name -> findings.add(new PayerMissing(name)));
    }

    private static Money statedTotal(PrintedTable table, List<TableFinding> findings) {
        PrintedRow row = table.statedTotal();
        if (row == null || row.amount().isEmpty()) {
            findings.add(new TotalMissing());
            return null;
        }
        Reading<Money> reading = MoneyText.read(row.amount(), table.unit());
        if (!reading.isRead()) {
            findings.add(new TotalNotReadable(row.number(), reading.refusal()));
            return null;
        }
        List<ContributionRefusal> refusals = PlanBasis.amountRefusals(reading.value());
        refusals.forEach(refusal -> findings.add(new TotalNotUsable(row.number(), refusal)));
        return refusals.isEmpty() ? reading.value() : null;
    }

    private ContributionComputation offer(PrintedTable table, List<ReadRow> rows, Money stated, boolean sharesHold) {
        KeyTerms terms = key;
        if (terms == null && sharesHold) {
            terms = ShareRules.keyOf(table, rows, membership);
        }
        return terms == null || !StrandWeights.refusals(terms, membership).isEmpty()
                ? null
                : ContributionComputation.of(stated, terms, membership);
    }

    private static void amounts(
            PrintedTable table,
            List<ReadRow> rows,
            Money stated,
            Money sum,
            ContributionComputation offered,
            List<TableFinding> findings) {
        Map<Long, Money> expected = new HashMap<>();
        List<ReadRow> wrong = new ArrayList<>();
        boolean allFitSum = true;
        for (ReadRow row : rows) {
            Money due = due(row, stated, offered);
            if (row.amount() == null || due == null) {
                allFitSum = false;
                continue;
            }
            expected.put(row.payer().id(), due);
            allFitSum &= row.share() != null && row.isShareOf(sum);
            boolean isRight = row.share() == null ? row.amount().equals(due) : row.isShareOf(stated);
            if (!isRight) {
                wrong.add(row);
            }
        }
        boolean totalIsWrong = allFitSum && !sum.equals(stated) && !wrong.isEmpty();
        if (!totalIsWrong) {
            CauseSearch causes = new CauseSearch(wrong, expected);
            wrong.forEach(row -> findings.add(offShare(row, expected, stated, causes.of(row), offered)));
        }
        boolean allRead = rows.stream().allMatch(row -> row.amount() != null);
        if (allRead && !sum.equals(stated)) {
            LikelyCause cause = totalIsWrong ? new TotalMisprinted(stated, sum) : null;
            findings.add(new SumDiffers(table.statedTotal().number(), sum, stated, cause));
        }
    }

    private static AmountOffShare offShare(
            ReadRow row, Map<Long, Money> expected, Money stated, LikelyCause cause, ContributionComputation offered) {
        long payer = row.payer().id();
        BigDecimal share = row.share() != null
                ? row.share()
                : offered.of(payer).orElseThrow().shareOfTotal().percent();
        return new AmountOffShare(
                row.number(), row.payer().name(), row.amount(), expected.get(payer), share, stated, cause);
    }

    /** What a row should say: what is offered where the share is the same, else its own share to the nearest krona. */
    private static Money due(ReadRow row, Money stated, ContributionComputation offered) {
        Money computed = offered == null
                ? null
                : offered.of(row.payer().id())
                        .map(ComputedContribution::rounded)
                        .orElse(null);
        if (row.share() == null) {
            return computed;
        }
        BigDecimal exact = row.exactKronor(stated);
        boolean isSame =
                computed != null && computed.inKronor().subtract(exact).abs().compareTo(BigDecimal.ONE) < 0;
        return isSame ? computed : Money.ofKronor(exact.setScale(0, RoundingMode.HALF_UP));
    }
}
