package se.tross.board.sitting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.DateText;
import se.tross.shared.text.Reading;

/** One form of the meeting's page, as it was sent. What the page would never send leads nowhere. */
final class Sent {

    private final Map<String, String[]> parameters;

    Sent(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** What is to be done. */
    String act() {
        return text("act");
    }

    String text(String name) {
        return parameters.getOrDefault(name, new String[] {""})[0].replace("\r\n", "\n");
    }

    boolean isTicked(String name) {
        return parameters.containsKey(name);
    }

    /** @throws Refused as not found, if it is no number */
    long id(String name) {
        return AddressParts.requiredId(text(name));
    }

    /** Empty where nothing was chosen. @throws Refused as not found, if it is no number */
    Optional<Long> idIfAny(String name) {
        return AddressParts.id(text(name));
    }

    /** A count as typed; nothing counts as none. @throws Refused as not found, if it is no number */
    int count(String name) {
        String typed = text(name).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("-?\\d{1,4}")) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return Integer.parseInt(typed);
    }

    /** @throws Refused as not found, if the text names none of the constants */
    <E extends Enum<E>> E constant(Class<E> type, String name) {
        return AddressParts.constant(type, text(name));
    }

    /** Null where nothing was typed. @throws Refused if it is no day */
    LocalDate date(String name) {
        if (text(name).isBlank()) {
            return null;
        }
        Reading<LocalDate> reading = DateText.read(text(name));
        if (!reading.isRead()) {
            throw new Refused(reading.refusal());
        }
        return reading.value();
    }

    /** What was chosen for each person: the ids by the beginning of the names. */
    List<Map.Entry<Long, String>> each(String prefix) {
        return parameters.keySet().stream()
                .filter(name -> name.matches(prefix + "\\d{1,18}"))
                .map(name -> Map.entry(Long.valueOf(name.substring(prefix.length())), text(name)))
                .toList();
    }

    /** Every one that was ticked. */
    List<Long> ids(String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0]))
                .flatMap(text -> AddressParts.id(text).stream())
                .toList();
    }
}
