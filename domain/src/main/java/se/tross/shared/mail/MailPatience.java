package se.tross.shared.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a message waits before it is tried again: soon at first, then seldom, in all a little more than a day. */
final class MailPatience {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12));

    private MailPatience() {}

    /** @param attempts how many have failed; from 1. @return empty when patience is at its end */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
    }
}
