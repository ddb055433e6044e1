package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.meeting.MeetingFinding.MatterWithoutProposal;
import se.tross.board.meeting.MeetingFinding.NotTold;
import se.tross.board.meeting.MeetingFinding.SecretaryMissing;
import se.tross.board.meeting.MeetingFinding.SummonsIsLate;

/** B2: what the office sees before the summons goes out. */
class SummonsIsCheckedTest {
    private final Meeting meeting = Meetings.planned();

    @ParameterizedTest(name = "sent {0}: late {1}")
    @CsvSource(textBlock = """
            2018-02-01, false
            2018-02-02, false
            2018-02-03, true
            2018-02-09, true
            """)
    void sevenDaysBeforeTheNinthOfFebruary(LocalDate sent, boolean late) {
        List<MeetingFinding> findings =
                SummonsCheck.of(meeting, Meetings.filled(meeting).matters(), List.of(), sent);
        assertThat(findings.contains(new SummonsIsLate(LocalDate.of(2018, 2, 2))))
                .isEqualTo(late);
        assertThat(findings).noneMatch(MeetingFinding::blocks);
    }

    @Test
    void aSecondSummonsIsNotLateAgain() {
        assertThat(SummonsCheck.of(Meetings.summoned(), List.of(), List.of(), Meetings.DAY))
                .isEmpty();
    }

    @Test
    void deputiesAreToldToo() {
        List<String> deputies = List.of("Eva Ek", "Nils Nord");
        assertThat(SummonsCheck.of(meeting, Meetings.filled(meeting).matters(), deputies, LocalDate.of(2018, 1, 26)))
                .containsExactly(new NotTold(deputies));
    }

    @Test
    void decisionsWithoutAProposalAndMinutesWithoutASecretary() {
        MeetingTerms terms = meeting.terms();
        meeting.change(new MeetingTerms(
                terms.kind(), terms.startsAt(), terms.endsAt(), terms.place(), terms.remoteAllowed(), 0, null));
        Agenda agenda = Meetings.filled(meeting);
        agenda.add(MatterTerms.of(MatterKind.DECISION, "Attestordning"));
        assertThat(SummonsCheck.of(meeting, agenda.matters(), List.of(), Meetings.DAY))
                .containsExactly(new MatterWithoutProposal("Attestordning"), new SecretaryMissing());
    }
}
