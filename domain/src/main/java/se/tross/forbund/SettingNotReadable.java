package se.tross.forbund;

import se.tross.shared.refusal.Refusal;

/** The value of a charter setting cannot be read as what the setting is. */
public record SettingNotReadable(CharterSetting setting, Refusal reason) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {setting, reason};
    }

    @Override
    public String field() {
        return "value";
    }
}
