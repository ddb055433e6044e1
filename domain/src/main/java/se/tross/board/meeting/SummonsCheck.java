package se.tross.board.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.tross.board.meeting.MeetingFinding.MatterWithoutProposal;
import se.tross.board.meeting.MeetingFinding.NotTold;
import se.tross.board.meeting.MeetingFinding.SecretaryMissing;
import se.tross.board.meeting.MeetingFinding.SummonsIsLate;

/** What the office sees before it sends a summons. A late summons is still sent: the law sets no limit (B2). */
public final class SummonsCheck {

    private SummonsCheck() {}

    /**
     * @param notTold ledamöter and deputies whom the summons would not reach
     * @param today the day that it would be sent
     */
    public static List<MeetingFinding> of(
            Meeting meeting, Collection<Matter> agenda, Collection<String> notTold, LocalDate today) {
        List<MeetingFinding> findings = new ArrayList<>();
        MeetingTerms terms = meeting.terms();
        if (meeting.status() == MeetingStatus.PLANNED && today.isAfter(terms.latestSummons())) {
            findings.add(new SummonsIsLate(terms.latestSummons()));
        }
        if (!notTold.isEmpty()) {
            findings.add(new NotTold(List.copyOf(notTold)));
        }
        agenda.stream()
                .filter(matter -> matter.kind() == MatterKind.DECISION
                        && matter.terms().proposal().isEmpty())
                .forEach(matter -> findings.add(new MatterWithoutProposal(matter.title())));
        if (terms.secretary().isEmpty()) {
            findings.add(new SecretaryMissing());
        }
        return findings;
    }
}
