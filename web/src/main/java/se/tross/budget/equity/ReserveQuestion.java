package se.tross.budget.equity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.text.PercentText;
import se.tross.shared.text.Reading;

/**
 * What the sliders stand at, read from the texts in the address; what cannot be read stands in the refusals, by field.
 *
 * @param sliders so many per cent more or less
 * @param refusals what could not be read, by field
 */
public record ReserveQuestion(Sliders sliders, Map<String, Refusal> refusals) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The parameter of the state's amount. */
    static final String STATE = "state";

    /** Before the key of a line. */
    static final String LINE = "line-";

    static ReserveQuestion read(Map<String, String> parameters) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        Map<Long, BigDecimal> lines = new LinkedHashMap<>();
        parameters.forEach((name, text) ->
                key(name).flatMap(key -> percent(name, text, refusals).map(percent -> lines.put(key, percent))));
        BigDecimal state =
                percent(STATE, parameters.getOrDefault(STATE, ""), refusals).orElse(BigDecimal.ZERO);
        return new ReserveQuestion(new Sliders(lines, state), refusals);
    }

    private static Optional<Long> key(String name) {
        return name.matches(LINE + "\\d{1,18}")
                ? Optional.of(Long.valueOf(name.substring(LINE.length())))
                : Optional.empty();
    }

    /** Empty where nothing is asked or it cannot be followed. */
    private static Optional<BigDecimal> percent(String name, String text, Map<String, Refusal> refusals) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Reading<BigDecimal> reading = PercentText.read(text);
        if (!reading.isRead()) {
            refusals.put(name, reading.refusal());
            return Optional.empty();
        }
        Sliders alone = new Sliders(Map.of(), reading.value());
        if (!alone.refusals().isEmpty()) {
            refusals.put(name, alone.refusals().get(0));
            return Optional.empty();
        }
        return Optional.of(reading.value()).filter(percent -> percent.signum() != 0);
    }
}
