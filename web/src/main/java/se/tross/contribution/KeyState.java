package se.tross.contribution;

import java.time.LocalDate;
import se.tross.shared.time.Period;

/** Where a key's time lies against today. */
public enum KeyState {
    COMING(""),
    CURRENT("good"),
    ENDED("");

    private final String tone;

    KeyState(String tone) {
        this.tone = tone;
    }

    static KeyState of(Period validity, LocalDate today) {
        if (validity.contains(today)) {
            return CURRENT;
        }
        return validity.from().isAfter(today) ? COMING : ENDED;
    }

    /** The chip's tone. */
    public String getTone() {
        return tone;
    }
}
