package se.tross.forbund;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import se.tross.forbund.ForbundRefusal.SettingNotReadable;
import se.tross.forbund.ForbundRefusal.SettingOutOfRange;
import se.tross.forbund.ForbundRefusal.TextMissing;
import se.tross.forbund.ForbundRefusal.TextTooLong;
import se.tross.forbund.ForbundRefusal.YesOrNoMissing;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.DateText;
import se.tross.shared.text.DayOfYearText;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.PercentText;
import se.tross.shared.text.Reading;
import se.tross.shared.text.SwedishNumber;

/**
 * The value of a charter setting, in the form that it is kept. The form in which people write it is read by
 * {@link #read} and written by {@link #shown}.
 *
 * @param setting what is set
 * @param kept the value as {@link SettingType} says it is kept
 */
public record SettingValue(CharterSetting setting, String kept) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    /**
     * A setting as somebody typed it.
     *
     * @throws Refused if it cannot be read as what the setting is, or lies outside what the setting can be
     */
    public static SettingValue read(CharterSetting setting, String typed) {
        return new SettingValue(
                setting,
                switch (setting.type()) {
                    case TEXT -> text(typed);
                    case MONEY ->
                        inRange(
                                setting,
                                value(setting, MoneyText.read(typed, MoneyUnit.KR))
                                        .inKronor());
                    case PERCENT -> inRange(setting, value(setting, PercentText.read(typed)));
                    case NUMBER -> inRange(setting, BigDecimal.valueOf(value(setting, SwedishNumber.readWhole(typed))));
                    case DAY_OF_YEAR -> dayOfYear(setting, typed);
                    case DATE -> value(setting, DateText.read(typed)).toString();
                    case YES_NO -> yesOrNo(setting, typed);
                });
    }

    private static String text(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new Refused(new TextMissing("value"));
        }
        if (text.length() > LONGEST) {
            throw new Refused(new TextTooLong("value", LONGEST));
        }
        return text;
    }

    private static <T> T value(CharterSetting setting, Reading<T> reading) {
        if (!reading.isRead()) {
            throw new Refused(new SettingNotReadable(setting, reading.refusal()));
        }
        return reading.value();
    }

    private static String inRange(CharterSetting setting, BigDecimal value) {
        boolean isBelow = value.compareTo(BigDecimal.valueOf(setting.lowest())) < 0;
        if (isBelow || value.compareTo(BigDecimal.valueOf(setting.highest())) > 0) {
            throw new Refused(new SettingOutOfRange(setting));
        }
        return value.toPlainString();
    }

    private static String dayOfYear(CharterSetting setting, String typed) {
        return value(setting, DayOfYearText.read(typed)).toString().substring("--".length());
    }

    private static String yesOrNo(CharterSetting setting, String typed) {
        if (!"true".equals(typed) && !"false".equals(typed)) {
            throw new Refused(new YesOrNoMissing(setting));
        }
        return typed;
    }

    /** As people read it in Swedish: {@code 50 000 kr}, {@code 31 augusti}. Yes and no are left to the page's language. */
    public String shown() {
        return switch (setting.type()) {
            case TEXT, YES_NO -> kept;
            case MONEY -> MoneyText.kr(money());
            case PERCENT -> PercentText.format(percent());
            case NUMBER -> SwedishNumber.format(BigDecimal.valueOf(number()), 0, 0);
            case DAY_OF_YEAR -> DateText.inWords(dayOfYear());
            case DATE -> DateText.format(date());
        };
    }

    /** The amount of a MONEY setting. */
    public Money money() {
        return Money.ofKronor(new BigDecimal(kept));
    }

    /** The value of a PERCENT setting. */
    public BigDecimal percent() {
        return new BigDecimal(kept);
    }

    /** The value of a NUMBER setting. */
    public long number() {
        return Long.parseLong(kept);
    }

    /** The day of a DAY_OF_YEAR setting. */
    public MonthDay dayOfYear() {
        return MonthDay.parse("--" + kept);
    }

    /** The date of a DATE setting. */
    public LocalDate date() {
        return LocalDate.parse(kept);
    }

    /** The value of a YES_NO setting. */
    public boolean isYes() {
        return Boolean.parseBoolean(kept);
    }
}
