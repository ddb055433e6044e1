package se.tross.forbund.accessibility;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.tross.shared.time.SwedishTime;

/**
 * A reported shortcoming as a value.
 *
 * @param id the report
 * @param version to act upon it
 * @param terms what somebody reported
 * @param reported when
 * @param answer what is done about it; empty before somebody has answered
 * @param answeredBy who has; empty before
 * @param answeredAt when; null before
 */
public record ShortcomingOverview(
        long id,
        long version,
        ShortcomingTerms terms,
        Instant reported,
        String answer,
        String answeredBy,
        Instant answeredAt)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static ShortcomingOverview of(Shortcoming kept) {
        return new ShortcomingOverview(
                kept.id(),
                kept.version(),
                kept.terms(),
                kept.reportedAt(),
                kept.answer(),
                kept.answeredBy(),
                kept.answeredAt());
    }

    /** The day that it was reported, in Sweden. */
    public LocalDate reportedOn() {
        return SwedishTime.dayOf(reported);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
