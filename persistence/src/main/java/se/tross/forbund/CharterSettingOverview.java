package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A charter setting with all its values.
 *
 * @param setting the setting
 * @param day the day that it is looked at
 * @param values past, present and planned, the earliest first; empty when it has never been set
 */
public record CharterSettingOverview(CharterSetting setting, LocalDate day, List<CharterRow> values)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public CharterSettingOverview {
        values = List.copyOf(values);
    }

    public Optional<CharterRow> inForce() {
        return values.stream().filter(row -> row.validity().contains(day)).findFirst();
    }

    /** The first value that begins after the day. */
    public Optional<CharterRow> next() {
        return values.stream().filter(row -> row.validity().from().isAfter(day)).findFirst();
    }

    /** Whether the value in force ends, and none follows on the day after. */
    public boolean endsWithoutSuccessor() {
        return inForce()
                .flatMap(row -> row.validity().end())
                .map(last ->
                        values.stream().noneMatch(row -> row.validity().from().equals(last.plusDays(1))))
                .orElse(false);
    }

    /**
     * What a value from this day on would do to the others.
     *
     * @throws se.tross.shared.refusal.Refused if the day is taken
     */
    public CharterSuccession succession(LocalDate from) {
        return CharterSuccession.of(
                setting, from, values.stream().map(CharterRow::dated).toList());
    }
}
