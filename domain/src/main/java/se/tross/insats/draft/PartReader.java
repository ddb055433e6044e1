package se.tross.insats.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.tross.insats.ApplicationRefusal.AmountBelowZero;
import se.tross.insats.ApplicationRefusal.ChoiceNotKnown;
import se.tross.insats.ApplicationRefusal.CountNotWhole;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.text.DateText;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.PercentText;
import se.tross.shared.text.Reading;
import se.tross.shared.text.SwedishNumber;
import se.tross.shared.time.FinancialYear;

/** Reads one step of an application, and remembers what was not in order. What cannot be read is null, and is told of. */
final class PartReader {

    private static final long MOST_PEOPLE = 100_000;

    private final Typed typed;
    private final List<FieldProblem> problems = new ArrayList<>();

    PartReader(Typed typed) {
        this.typed = typed;
    }

    Typed typed() {
        return typed;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    void wrong(String field, Refusal why) {
        problems.add(new FieldProblem(field, why, false));
    }

    void lack(String field, Refusal why) {
        problems.add(new FieldProblem(field, why, true));
    }

    /** Left to write where nothing stands, wrong where something does. */
    void note(String field, Refusal why) {
        problems.add(new FieldProblem(field, why, typed.text(field).isEmpty()));
    }

    String text(String field) {
        return typed.text(field);
    }

    String required(String field) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            lack(field, new InsatsTextMissing(field));
        }
        return text;
    }

    LocalDate date(String field) {
        return typed.text(field).isEmpty() ? null : read(field, DateText.read(typed.text(field)));
    }

    LocalDate requiredDate(String field) {
        return required(field).isEmpty() ? null : date(field);
    }

    BigDecimal percent(String field) {
        return typed.text(field).isEmpty() ? null : read(field, PercentText.read(typed.text(field)));
    }

    /** How many people, or of what age; null for nothing. */
    Integer count(String field) {
        if (typed.text(field).isEmpty()) {
            return null;
        }
        Reading<Long> reading = SwedishNumber.readWhole(typed.text(field));
        if (!reading.isRead() || reading.value() < 0 || reading.value() > MOST_PEOPLE) {
            wrong(field, new CountNotWhole(field));
            return null;
        }
        return reading.value().intValue();
    }

    <E extends Enum<E>> E constant(String field, Class<E> type) {
        if (required(field).isEmpty()) {
            return null;
        }
        E constant = Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(typed.text(field)))
                .findFirst()
                .orElse(null);
        if (constant == null) {
            wrong(field, new ChoiceNotKnown(field));
        }
        return constant;
    }

    /** In kronor, by year; years without an amount are left out. */
    SortedMap<FinancialYear, Money> amounts(String row) {
        SortedMap<FinancialYear, Money> amounts = new TreeMap<>();
        for (Map.Entry<FinancialYear, String> one : typed.amounts(row).entrySet()) {
            String field = row + "." + one.getKey();
            Money amount = read(field, MoneyText.read(one.getValue(), MoneyUnit.KR));
            if (amount != null && amount.isNegative()) {
                wrong(field, new AmountBelowZero(field));
            } else if (amount != null) {
                amounts.put(one.getKey(), amount);
            }
        }
        return amounts;
    }

    private <T> T read(String field, Reading<T> reading) {
        if (!reading.isRead()) {
            wrong(field, reading.refusal());
        }
        return reading.value();
    }
}
