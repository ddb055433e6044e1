package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.PercentText;
import se.tross.shared.text.Reading;

/**
 * What a scenario asks, read from the texts in the address; what cannot be read stands in the refusals, by field.
 *
 * @param stateAmount what the state would give; null for what applies
 * @param keyId another key; null for the one that applies
 * @param name a municipality that would join; empty for none
 * @param weight what it would weigh by the key's method
 * @param second its försörjningsmått, where the method mixes two
 * @param refusals what could not be read, by field
 */
public record ScenarioQuestion(
        Money stateAmount, Long keyId, String name, BigDecimal weight, BigDecimal second, Map<String, Refusal> refusals)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 80;

    static ScenarioQuestion read(String state, String key, String name, String weight, String second) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        Money amount = value("state", state, text -> MoneyText.read(text, MoneyUnit.KR), refusals);
        BigDecimal heavy = value("weight", weight, PercentText::read, refusals);
        BigDecimal measure = value("second", second, PercentText::read, refusals);
        String joining = name == null ? "" : name.strip();
        return new ScenarioQuestion(
                amount,
                AddressParts.id(key).orElse(null),
                joining.length() > LONGEST_NAME ? joining.substring(0, LONGEST_NAME) : joining,
                heavy,
                measure,
                refusals);
    }

    private interface Reader<T> {
        Reading<T> read(String text);
    }

    private static <T> T value(String field, String text, Reader<T> reader, Map<String, Refusal> refusals) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Reading<T> reading = reader.read(text);
        if (!reading.isRead()) {
            refusals.put(field, reading.refusal());
        }
        return reading.value();
    }

    /** Whether anything differs from what applies. */
    boolean asksSomething() {
        return stateAmount != null || keyId != null || hasNewcomer();
    }

    boolean hasNewcomer() {
        return !name.isEmpty();
    }

    /** Whether only the amount differs: then a draft can be made of it. */
    boolean isOnlyAmount() {
        return stateAmount != null && keyId == null && !hasNewcomer();
    }

    Optional<Money> total() {
        return Optional.ofNullable(stateAmount).map(amount -> amount.times(2));
    }
}
