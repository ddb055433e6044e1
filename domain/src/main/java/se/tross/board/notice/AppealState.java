package se.tross.board.notice;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.board.decision.DecisionOutcome;

/**
 * Whether a decision can be appealed (B16, B18).
 *
 * @param stage how far it has come
 * @param lastDay the last day on which an appeal reaches the court in time; null before the decision is announced
 */
public record AppealState(AppealStage stage, LocalDate lastDay) implements Serializable {

    /**
     * @param adjusted the day that the § was adjusted; null before
     * @param lastDay of the notice; null where there is none
     */
    public static AppealState of(DecisionOutcome outcome, LocalDate adjusted, LocalDate lastDay, LocalDate today) {
        if (outcome != DecisionOutcome.ADOPTED && outcome != DecisionOutcome.REFUSED) {
            return new AppealState(AppealStage.NOT_APPEALABLE, null);
        }
        if (adjusted == null) {
            return new AppealState(AppealStage.NOT_ADJUSTED, null);
        }
        if (lastDay == null) {
            return new AppealState(AppealStage.NOT_ANNOUNCED, null);
        }
        return new AppealState(today.isAfter(lastDay) ? AppealStage.OVER : AppealStage.OPEN, lastDay);
    }
}
