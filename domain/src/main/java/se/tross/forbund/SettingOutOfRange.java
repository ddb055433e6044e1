package se.tross.forbund;

/** The value of a charter setting lies outside what the setting can be. */
public record SettingOutOfRange(CharterSetting setting, String lowest, String highest) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {setting, lowest, highest};
    }

    @Override
    public String field() {
        return "value";
    }
}
