package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.shared.refusal.Texts;

/** A new meeting begins with the words of an earlier one, never with its numbers, subjects or secrets. */
class EarlierMeetingIsCopiedTest {
    private static final LocalDateTime NEXT = LocalDateTime.of(2018, 4, 13, 13, 0);
    private final Meeting meeting = Meetings.planned();
    private final Agenda agenda = Meetings.filled(meeting);

    private List<String> titles(CopyScope scope) {
        return MeetingCopy.of(meeting, agenda.matters(), NEXT, scope).matters().stream()
                .map(MatterTerms::title)
                .toList();
    }

    @Test
    void lengthPlaceAndSecretaryComeAlong() {
        MeetingTerms terms = MeetingCopy.of(meeting, agenda.matters(), NEXT, CopyScope.STANDING)
                .terms();
        assertThat(terms).isEqualTo(Meetings.terms(NEXT));
        assertThat(terms.endsAt()).isEqualTo(NEXT.plusHours(3));
    }

    @Test
    void standingMattersAndReportsOrEverything() {
        agenda.add(MatterTerms.of(MatterKind.REPORT, "Ekonomi"));
        assertThat(titles(CopyScope.STANDING)).hasSize(8).contains("Ekonomi").doesNotContain("Budget 2018");
        assertThat(titles(CopyScope.EVERYTHING)).hasSize(9).contains("Ekonomi", "Budget 2018");
    }

    @Test
    void numbersSubjectsAndSecretsStayWhereTheyAre() {
        Matter budget = agenda.matters().get(4);
        agenda.change(budget, budget.terms().numbered("2018/3"));
        agenda.add(
                new MatterTerms(MatterKind.REPORT, "Personalärende", "", "", "", "Text", "", null, "39 kap. 1 § OSL"));
        List<MatterTerms> copied = MeetingCopy.of(meeting, agenda.matters(), NEXT, CopyScope.EVERYTHING)
                .matters();
        assertThat(copied)
                .allMatch(
                        terms -> terms.subject() == null && terms.diaryNumber().isEmpty());
        assertThat(copied)
                .extracting(MatterTerms::title)
                .contains("Budget 2018")
                .doesNotContain("Personalärende");
    }

    @Test
    void whatTrossAddedIsAddedAnew() {
        ReportedItem item = new ReportedItem("D 2018:1", Meetings.DAY, "Inköp");
        new SinceLastTime(List.of(item), List.of(item), List.of(), List.of()).tellOn(agenda, Texts.swedish());
        assertThat(titles(CopyScope.EVERYTHING)).doesNotContain("Anmälan av delegationsbeslut");
    }
}
