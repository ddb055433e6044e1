package se.tross.forbund;

/** The value of a charter setting lies outside what the setting can be. */
public record SettingOutOfRange(CharterSetting setting) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {setting, setting.lowest(), setting.highest()};
    }

    @Override
    public String field() {
        return "value";
    }
}
