package se.tross.board.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That somebody's approval is awaited (B14): once some days before the last day, once after it, and never again.
 *
 * @param approval whose
 * @param due the last day
 */
public record JusteringReminder(Approval approval, LocalDate due) {

    /** Days before the last day on which people are reminded, unless the förbund has settled otherwise. */
    public static final int USUAL_DAYS_BEFORE = 3;

    /** Those who should be reminded on the day: of minutes that are sent out, and of each § that is adjusted before the rest. */
    public static List<JusteringReminder> due(Minutes minutes, LocalDate today, int daysBefore) {
        return minutes.parts().stream()
                .filter(part -> part.content().isPresent() && !part.isDone())
                .flatMap(part -> part.approvals().stream())
                .filter(approval ->
                        approval.isToBeReminded(today, minutes.deadline().lastDay(), daysBefore))
                .map(approval ->
                        new JusteringReminder(approval, minutes.deadline().lastDay()))
                .toList();
    }

    /** The letter is on its way. */
    public void sent(LocalDate today) {
        approval.reminded(today, due);
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(due);
    }

    public Approver approver() {
        return approval.approver();
    }

    /** The § that is adjusted before the rest; empty for the minutes as a whole. */
    public Optional<Integer> paragraph() {
        return Optional.ofNullable(approval.justering().paragraph());
    }
}
