package se.tross.board.delegation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.tross.board.delegation.DelegationFinding.DelegatedWasNotReported;
import se.tross.board.delegation.DelegationFinding.UrgentWasNotReported;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;

/** Looks for decisions that the next meeting should have been told of, and was not (B19, B20). */
public final class ReportCheck {

    private ReportCheck() {}

    public static List<DelegationFinding> of(
            Collection<UrgentDecision> urgent, Collection<DelegatedDecision> delegated, Collection<Meeting> meetings) {
        List<DelegationFinding> findings = new ArrayList<>();
        for (UrgentDecision decision : urgent) {
            if (decision.needsReport()) {
                decision.nextMeeting(meetings)
                        .filter(meeting -> meeting.status() == MeetingStatus.CLOSED)
                        .ifPresent(
                                meeting -> findings.add(new UrgentWasNotReported(decision.number(), meeting.date())));
            }
        }
        for (DelegatedDecision decision : delegated) {
            if (decision.needsReport()) {
                meetings.stream()
                        .filter(meeting -> meeting.status() == MeetingStatus.CLOSED)
                        .filter(meeting -> meeting.date().isAfter(decision.decidedOn()))
                        .min(Comparator.comparing(Meeting::startsAt))
                        .ifPresent(meeting ->
                                findings.add(new DelegatedWasNotReported(decision.number(), meeting.date())));
            }
        }
        return findings;
    }
}
