package se.tross.shared.time;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A moment as a native query gives it: which class depends on the version of JPA and driver. */
public final class Moments {

    private Moments() {}

    public static Instant of(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        if (column instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return (Instant) column;
    }
}
