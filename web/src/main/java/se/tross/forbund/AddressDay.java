package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.text.DateText;
import se.tross.shared.text.Reading;

/**
 * The day that the address asks for: today when it asks for none, and when it cannot be read.
 *
 * @param day the day
 * @param unread why it could not be read; null when it could
 */
public record AddressDay(LocalDate day, Refusal unread) implements Serializable {
    private static final long serialVersionUID = 1L;

    public static AddressDay read(String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return new AddressDay(today, null);
        }
        Reading<LocalDate> reading = DateText.read(text);
        return reading.isRead() ? new AddressDay(reading.value(), null) : new AddressDay(today, reading.refusal());
    }

    public List<Refusal> refusals() {
        return Optional.ofNullable(unread).map(List::of).orElse(List.of());
    }
}
