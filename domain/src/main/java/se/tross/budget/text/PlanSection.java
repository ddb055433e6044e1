package se.tross.budget.text;

import java.io.Serializable;

/**
 * A section of the plan's text. Its figures are references, filled when it is shown, so that no number in it can grow old.
 *
 * @param id the section
 * @param position its place among the sections
 * @param heading its heading
 * @param body paragraphs apart by blank lines, with references such as {@code {budget.2018.insatser.summa}}
 */
public record PlanSection(long id, int position, String heading, String body) implements Serializable {

    public PlanSection {
        heading = heading == null ? "" : heading.strip();
        body = body == null ? "" : body.strip();
    }
}
