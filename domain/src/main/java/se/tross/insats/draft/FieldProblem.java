package se.tross.insats.draft;

import java.io.Serializable;
import se.tross.shared.refusal.Refusal;

/**
 * What a field of an application is not in order for.
 *
 * @param field the field that it stands beside
 * @param refusal why
 * @param lack whether something is left to write, and not wrong: it is listed, and not told while one types
 */
public record FieldProblem(String field, Refusal refusal, boolean lack) implements Serializable {
    private static final long serialVersionUID = 1L;
}
