package se.tross.contribution.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.contribution.table.RowFinding.AmountMissing;
import se.tross.contribution.table.RowFinding.AmountNotPositive;
import se.tross.contribution.table.RowFinding.AmountNotReadable;
import se.tross.contribution.table.RowFinding.PayerAmbiguous;
import se.tross.contribution.table.RowFinding.PayerDoesNotPay;
import se.tross.contribution.table.RowFinding.PayerTwice;
import se.tross.contribution.table.RowFinding.PayerUncertain;
import se.tross.contribution.table.RowFinding.PayerUnknown;
import se.tross.contribution.table.RowFinding.PersonalNumberInRow;
import se.tross.contribution.table.RowFinding.ShareNotReadable;
import se.tross.contribution.table.RowFinding.ShareOutOfRange;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.PercentText;
import se.tross.shared.text.Reading;

/** Reads the rows of a printed table one by one: who pays, which share, what amount. */
final class TableReader {
    private static final Pattern SHARE_IN_NAME = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:%|procent)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PayerNames names;
    private final MoneyUnit unit;
    private final List<TableFinding> findings;
    private final Map<Long, Integer> firstRows = new HashMap<>();

    TableReader(PayerNames names, MoneyUnit unit, List<TableFinding> findings) {
        this.names = names;
        this.unit = unit;
        this.findings = findings;
    }

    List<ReadRow> read(List<PrintedRow> rows) {
        List<ReadRow> result = new ArrayList<>(rows.size());
        for (PrintedRow row : rows) {
            if (hasPersonalNumber(row)) {
                findings.add(new PersonalNumberInRow(row.number()));
                continue;
            }
            RegisteredMember payer = payer(row);
            if (payer != null) {
                read(row, payer, result);
            }
        }
        return result;
    }

    private static boolean hasPersonalNumber(PrintedRow row) {
        return !PersonalNumberGuard.findings(row.payer()).isEmpty()
                || !PersonalNumberGuard.findings(row.share()).isEmpty()
                || !PersonalNumberGuard.findings(row.amount()).isEmpty();
    }

    private RegisteredMember payer(PrintedRow row) {
        List<RegisteredMember> found = names.find(row.payer());
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            findings.add(new PayerAmbiguous(
                    row.number(),
                    row.payer(),
                    found.stream().map(RegisteredMember::name).toList()));
            return null;
        }
        List<RegisteredMember> suggested = names.suggest(row.payer());
        if (suggested.isEmpty()) {
            findings.add(new PayerUnknown(row.number(), row.payer()));
            return null;
        }
        findings.add(
                new PayerUncertain(row.number(), row.payer(), suggested.get(0).name()));
        return suggested.get(0);
    }

    private void read(PrintedRow row, RegisteredMember payer, List<ReadRow> result) {
        if (!payer.pays()) {
            boolean isEmpty = row.amount().isEmpty()
                    || MoneyText.read(row.amount(), unit)
                            .toOptional()
                            .filter(Money::isZero)
                            .isPresent();
            if (!isEmpty) {
                findings.add(new PayerDoesNotPay(row.number(), payer.name()));
            }
            return;
        }
        Integer first = firstRows.putIfAbsent(payer.id(), row.number());
        if (first != null) {
            findings.add(new PayerTwice(row.number(), payer.name(), first));
        }
        result.add(new ReadRow(row, payer, share(row, payer), amount(row, payer)));
    }

    private Money amount(PrintedRow row, RegisteredMember payer) {
        if (row.amount().isEmpty()) {
            findings.add(new AmountMissing(row.number(), payer.name()));
            return null;
        }
        Reading<Money> reading = MoneyText.read(row.amount(), unit);
        if (!reading.isRead()) {
            findings.add(new AmountNotReadable(row.number(), payer.name(), reading.refusal()));
            return null;
        }
        if (!reading.value().isPositive()) {
            findings.add(new AmountNotPositive(row.number(), payer.name(), reading.value()));
        }
        return reading.value();
    }

    private BigDecimal share(PrintedRow row, RegisteredMember payer) {
        String text = row.share();
        if (text.isEmpty()) {
            Matcher inName = SHARE_IN_NAME.matcher(row.payer());
            if (!inName.find()) {
                return null;
            }
            text = inName.group(1);
        }
        Reading<BigDecimal> reading = PercentText.read(text);
        if (!reading.isRead()) {
            findings.add(new ShareNotReadable(row.number(), payer.name(), reading.refusal()));
            return null;
        }
        if (reading.value().signum() <= 0 || reading.value().compareTo(HUNDRED) > 0) {
            findings.add(new ShareOutOfRange(row.number(), payer.name(), reading.value()));
            return null;
        }
        return reading.value();
    }
}
