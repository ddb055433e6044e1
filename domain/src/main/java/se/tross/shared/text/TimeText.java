package se.tross.shared.text;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.shared.refusal.Refused;

/** Times of day as people write them, {@code 9}, {@code 9.30}, {@code kl. 09:30}, {@code 0930}, and as Tross shows them. */
public final class TimeText {

    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final Pattern TIME = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[.:](\\d{2})|(?<=\\d{2})(\\d{2}))?");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private TimeText() {}

    public static Reading<LocalTime> read(String typed) {
        String text = SwedishNumber.plain(typed).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Reading.refused(new ValueMissing());
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Reading.refused(new TimeNotReadable());
        }
        int hour = Integer.parseInt(time.group(1));
        String minutes = time.group(2) == null ? time.group(3) : time.group(2);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour > LAST_HOUR || minute > LAST_MINUTE
                ? Reading.refused(new TimeNotReadable())
                : Reading.of(LocalTime.of(hour, minute));
    }

    /** @throws Refused if the text cannot be read as a time; the refusal says what to write */
    public static LocalTime parse(String typed) {
        return read(typed).orRefuse();
    }

    /** As everywhere in Swedish: {@code 09.30}. */
    public static String format(LocalTime time) {
        return SHOWN.format(time);
    }
}
