package se.tross.forbund;

import se.tross.shared.time.Period;

/** A charter setting has one value a day. */
public record SettingOverlaps(CharterSetting setting, Period other) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {
            setting, other.from(), other.end().map(Object::toString).orElse("")
        };
    }

    @Override
    public String field() {
        return "validFrom";
    }
}
