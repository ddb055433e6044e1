package se.tross.board.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

/**
 * What stands before the first § (B13).
 *
 * @param body the board, with its förbund
 * @param date the day of the meeting
 * @param opened when it began, Swedish time; null while it is not known
 * @param closed when it ended, Swedish time; null while it goes on
 * @param place where
 * @param chair who was in the chair
 * @param secretary who kept the minutes
 * @param justerare who adjust them together with the chair
 * @param serving ledamöter and deputies who served
 * @param others who else was present, with what they are
 */
public record MinutesHeading(
        String body,
        LocalDate date,
        LocalTime opened,
        LocalTime closed,
        String place,
        String chair,
        String secretary,
        List<String> justerare,
        List<ServingLine> serving,
        List<String> others)
        implements Serializable {

    public MinutesHeading {
        justerare = List.copyOf(justerare);
        serving = List.copyOf(serving);
        others = List.copyOf(others);
    }

    void write(CanonicalText text) {
        write(text, line -> line.writeWho(text).add(line.paragraphs()));
    }

    /** Without where somebody served, see {@link MinutesContent#firstHash}. */
    void writeFirst(CanonicalText text) {
        write(text, line -> line.writeWho(text));
    }

    private void write(CanonicalText text, Consumer<ServingLine> each) {
        text.add(body).add(date).add(opened).add(closed).add(place).add(chair).add(secretary);
        text.addEach(justerare).add(serving.size());
        serving.forEach(each);
        text.addEach(others);
    }
}
