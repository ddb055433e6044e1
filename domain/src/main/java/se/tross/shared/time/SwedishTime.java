package se.tross.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is in Sweden: dates and deadlines are Swedish, wherever the server stands. */
public final class SwedishTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
