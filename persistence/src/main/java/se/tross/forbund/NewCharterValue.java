package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A new value of a charter setting, as typed.
 *
 * @param setting what is set
 * @param value the value as people write it
 * @param paragraph the paragraph of the förbundsordning that it rests on
 * @param from its first day
 * @param source the document that the members adopted; may be empty
 */
public record NewCharterValue(CharterSetting setting, String value, String paragraph, LocalDate from, String source)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
