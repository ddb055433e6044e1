package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import se.tross.forbund.ForbundRefusal.SettingOverlaps;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * What a new value of a charter setting does to the values there are (L19, L20): the one in force until further notice
 * ends the day before, and the new one lasts until the day before the next planned one. Asked by the page before, and by
 * the use case when it is done.
 *
 * @param ended the value that ends the day before; null when none does
 * @param validity from when to when the new value is in force
 */
public record CharterSuccession(Dated ended, Period validity) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * A value of the setting, as far as succession needs to know it.
     *
     * @param ruleId the rule's id
     * @param version the version that was seen
     * @param validity from when to when it is in force
     */
    public record Dated(long ruleId, long version, Period validity) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What a value from this day on means for the others.
     *
     * @param setting the setting that gets a value
     * @param from its first day
     * @param present the setting's values, past, present and planned
     * @throws Refused if a value with a last day of its own is in force on that day, or one begins on it
     */
    public static CharterSuccession of(CharterSetting setting, LocalDate from, Collection<Dated> present) {
        Optional<Dated> inForce = present.stream()
                .filter(dated -> dated.validity().contains(from))
                .findFirst();
        if (inForce.isPresent() && !mayEndBefore(from, inForce.get().validity())) {
            throw new Refused(new SettingOverlaps(setting, inForce.get().validity()));
        }
        LocalDate lastDay = present.stream()
                .map(dated -> dated.validity().from())
                .filter(first -> first.isAfter(from))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(null);
        return new CharterSuccession(inForce.orElse(null), new Period(from, lastDay));
    }

    private static boolean mayEndBefore(LocalDate from, Period inForce) {
        return inForce.to() == null && inForce.from().isBefore(from);
    }

    public Optional<Dated> whatEnds() {
        return Optional.ofNullable(ended);
    }

    /** The last day of the value that ends. */
    public LocalDate lastDayOfEnded() {
        return validity.from().minusDays(1);
    }
}
