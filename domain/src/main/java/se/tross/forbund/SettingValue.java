package se.tross.forbund;

import java.io.Serializable;

/**
 * The value of a charter setting, in the form that it is kept.
 *
 * @param setting what is set
 * @param kept the value as {@link SettingType} says it is kept
 */
public record SettingValue(CharterSetting setting, String kept) implements Serializable {
    private static final long serialVersionUID = 1L;
}
