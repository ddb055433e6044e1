package se.tross.forbund;

import java.util.List;
import java.util.Optional;

/**
 * What the förbundsordning says on one day, as far as somebody has asked; where it is silent, what the law or the guidance has.
 *
 * @param values the settings in force that day, at most one of each
 */
public record CharterDay(List<SettingValue> values) {

    /** A charter that says nothing. */
    public static final CharterDay SILENT = new CharterDay(List.of());

    public CharterDay {
        values = List.copyOf(values);
    }

    /** Empty where it is silent. */
    public Optional<SettingValue> says(CharterSetting setting) {
        return values.stream().filter(value -> value.setting() == setting).findFirst();
    }

    /** @param usual where it is silent */
    public int number(CharterSetting setting, int usual) {
        return says(setting).map(value -> Math.toIntExact(value.number())).orElse(usual);
    }

    /** @param usual where it is silent */
    public boolean isYes(CharterSetting setting, boolean usual) {
        return says(setting).map(SettingValue::isYes).orElse(usual);
    }
}
