package se.tross.insats.preparation;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many have judged an application how, by one criterion.
 *
 * @param criterion its heading
 * @param judged how many by grade; a grade that nobody gave is left out
 */
public record CriterionSummary(String criterion, Map<Grade, Integer> judged) implements Serializable {
    private static final long serialVersionUID = 1L;

    public CriterionSummary {
        Map<Grade, Integer> ordered = new EnumMap<>(Grade.class);
        ordered.putAll(judged);
        judged = Collections.unmodifiableMap(ordered);
    }

    /** How many have judged so. */
    public int of(Grade grade) {
        return judged.getOrDefault(grade, 0);
    }

    /** How many have judged by it. */
    public int judges() {
        return judged.values().stream().mapToInt(Integer::intValue).sum();
    }
}
