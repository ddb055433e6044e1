package se.tross.forbund;

import java.io.Serializable;
import se.tross.shared.time.Period;

/**
 * One value that a charter setting has, had or will have.
 *
 * @param id the rule's id
 * @param version to be given back when it is ended
 * @param value the value
 * @param paragraph the paragraph of the förbundsordning that it rests on
 * @param validity from when to when it is in force
 * @param source the document that the members adopted; empty if none is named
 */
public record CharterRow(long id, long version, SettingValue value, String paragraph, Period validity, String source)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static CharterRow of(CharterRule rule) {
        return new CharterRow(
                rule.id(),
                rule.version(),
                rule.value(),
                rule.paragraph(),
                rule.validity(),
                rule.source() == null ? "" : rule.source());
    }

    /** As succession sees it. */
    public CharterSuccession.Dated dated() {
        return new CharterSuccession.Dated(id, version, validity);
    }
}
