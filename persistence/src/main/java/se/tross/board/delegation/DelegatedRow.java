package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.origin.Amount;

/**
 * A decision under the order of delegation.
 *
 * @param id the decision
 * @param version to be given back when it is reported
 * @param number such as D 2018:1
 * @param rule what it rests on
 * @param terms what was decided
 * @param amount what it comes to, with its path; null where no money is meant
 * @param reportedMeetingId the meeting that was told; null before
 * @param reportedOn the day of that meeting; null before
 */
public record DelegatedRow(
        long id,
        long version,
        String number,
        RuleRow rule,
        DelegatedTerms terms,
        Amount amount,
        Long reportedMeetingId,
        LocalDate reportedOn)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static DelegatedRow of(DelegatedDecision decision, DelegationRule rule) {
        return new DelegatedRow(
                decision.id(),
                decision.version(),
                decision.number(),
                RuleRow.of(rule),
                decision.terms(),
                DelegationOrigin.decided(decision.number(), decision.terms(), rule.terms()),
                decision.reportedMeetingId(),
                decision.reportedOn());
    }

    /** Whether the next meeting must be told. */
    public boolean waits() {
        return reportedOn == null && rule.terms().reportDuty() == ReportDuty.NEXT_MEETING;
    }
}
