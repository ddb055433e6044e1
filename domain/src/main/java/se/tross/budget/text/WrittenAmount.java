package se.tross.budget.text;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;

/**
 * An amount that somebody has typed in a text, with its unit: "1 960 tkr", "ca 2,0 mkr".
 *
 * @param written as it stands
 * @param amount what it says
 * @param precision half of what its last digit stands for: what it may differ by and still say the same
 */
public record WrittenAmount(String written, Money amount, Money precision) implements Serializable {
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<before>[\\p{L}]+\\s+)?"
                    + "(?<![\\d.,–-])(?<number>\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)"
                    + "[ \\u00a0](?<unit>tkr|mkr|mnkr|kr|kronor)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    /** Behind these stands a part or a change, not the whole. */
    private static final Set<String> PARTS =
            Set.of("med", "varav", "ytterligare", "därav", "minst", "högst", "över", "under", "per", "plus", "minus");

    /** In the order of the text. */
    public static List<WrittenAmount> in(String text) {
        List<WrittenAmount> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            String before = matcher.group("before");
            if (before == null || !PARTS.contains(before.strip().toLowerCase(Locale.ROOT))) {
                read(matcher.group("number"), matcher.group("unit"), found);
            }
        }
        return found;
    }

    private static void read(String number, String unit, List<WrittenAmount> found) {
        String written = number + " " + unit;
        MoneyText.read(written, MoneyUnit.KR)
                .toOptional()
                .ifPresent(amount -> found.add(new WrittenAmount(written, amount, precision(number, unit))));
    }

    private static Money precision(String number, String unit) {
        int comma = number.indexOf(',');
        int decimals = comma < 0 ? 0 : number.length() - comma - 1;
        int zeros = switch (unit.toLowerCase(Locale.ROOT)) {
            case "tkr" -> 3;
            case "mkr", "mnkr" -> 6;
            default -> 0;
        };
        BigDecimal half = BigDecimal.valueOf(5, 1).scaleByPowerOfTen(zeros + 2 - decimals);
        return Money.ofOre(half.longValue());
    }

    /** Whether the text's amount is this one, rounded as the text rounds. */
    public boolean says(Money exact) {
        long difference = Math.abs(exact.minus(amount).ore());
        return difference <= precision.ore();
    }
}
