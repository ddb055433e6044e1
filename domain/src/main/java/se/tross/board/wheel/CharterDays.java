package se.tross.board.wheel;

import java.io.Serializable;
import java.time.MonthDay;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;

/** What the charter of the day says of the year's dates: a task that rests on a setting moves when the setting does. */
public final class CharterDays implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnumMap<CharterSetting, SettingValue> values = new EnumMap<>(CharterSetting.class);

    /** @param inForce the settings in force on the day that is asked about */
    public CharterDays(Collection<SettingValue> inForce) {
        inForce.forEach(value -> values.put(value.setting(), value));
    }

    /** A charter that says nothing. */
    public static CharterDays silent() {
        return new CharterDays(Map.<CharterSetting, SettingValue>of().values());
    }

    /** The day of a setting; empty where the charter is silent. */
    public Optional<MonthDay> day(CharterSetting setting) {
        return Optional.ofNullable(values.get(setting)).map(SettingValue::dayOfYear);
    }

    boolean isYes(CharterSetting setting) {
        return Optional.ofNullable(values.get(setting))
                .filter(SettingValue::isYes)
                .isPresent();
    }

    Optional<Integer> number(CharterSetting setting) {
        return Optional.ofNullable(values.get(setting)).map(value -> Math.toIntExact(value.number()));
    }
}
