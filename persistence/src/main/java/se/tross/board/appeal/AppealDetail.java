package se.tross.board.appeal;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.board.decision.DecisionOverview;

/**
 * An appeal with its decision.
 *
 * @param row the appeal
 * @param decision what is appealed
 * @param lastDay the last day for appeal; null where the decision is not announced
 */
public record AppealDetail(AppealRow row, DecisionOverview decision, LocalDate lastDay) implements Serializable {
    private static final long serialVersionUID = 1L;
}
