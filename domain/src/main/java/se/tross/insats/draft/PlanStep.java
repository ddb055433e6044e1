package se.tross.insats.draft;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody does to carry the insats out, or to take it over afterwards (W5).
 *
 * @param what it is
 * @param owner who sees to it
 * @param on until when
 */
public record PlanStep(String what, String owner, LocalDate on) implements Serializable {
    private static final long serialVersionUID = 1L;
}
