package se.tross.board.appeal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.tross.board.decision.DecisionEffect;
import se.tross.board.decision.DecisionOutcome;

/**
 * Whether a decision can be appealed, and what became of it when it was (B16, B18, L40).
 *
 * @param stage how far it has come
 * @param day the last day on which an appeal reaches the court in time; when the first appeal came in, where the court has not
 *     answered; the day of laga kraft, or of the court's decision, where it has; null before the decision is announced
 */
public record AppealState(AppealStage stage, LocalDate day) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * As long as nobody has appealed.
     *
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

    /** The same decision when these appeals of it have come in; what was registered by mistake does not count. */
    public AppealState after(Collection<Appeal> appeals) {
        List<AppealTerms> terms = appeals.stream()
                .filter(appeal -> !appeal.isMistaken())
                .map(Appeal::terms)
                .toList();
        List<AppealTerms> annulling = terms.stream()
                .filter(one -> one.outcome() == AppealOutcome.ANNULLED)
                .toList();
        if (!annulling.isEmpty()) {
            return new AppealState(AppealStage.ANNULLED, latest(annulling.stream()));
        }
        List<AppealTerms> pending =
                terms.stream().filter(AppealTerms::isPending).toList();
        if (!pending.isEmpty()) {
            return new AppealState(
                    pending.stream().anyMatch(AppealTerms::stayed) ? AppealStage.STAYED : AppealStage.APPEALED,
                    pending.stream()
                            .map(AppealTerms::received)
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
        }
        if (stage != AppealStage.OVER || terms.isEmpty()) {
            return this;
        }
        LocalDate answered = latest(terms.stream());
        return new AppealState(AppealStage.UPHELD, answered.isAfter(day) ? answered : day);
    }

    private static LocalDate latest(Stream<AppealTerms> answered) {
        return answered.map(AppealTerms::outcomeOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * What the decision does now: an appeal changes nothing of it (KL 13:14) before the court has said so.
     *
     * @param otherwise what it does if nobody has appealed
     */
    public DecisionEffect effect(DecisionEffect otherwise) {
        return switch (stage) {
            case STAYED -> DecisionEffect.STAYED;
            case ANNULLED -> DecisionEffect.ANNULLED;
            default -> otherwise;
        };
    }
}
