package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.MeetingRefusal.MeetingIsClosed;
import se.tross.board.MeetingRefusal.UrgentMatterStays;
import se.tross.board.Refusing;
import se.tross.board.meeting.SinceLastTime.AgendaChange;
import se.tross.shared.refusal.Texts;

/** B19, B20: what the board must be told of stands on its next agenda without anybody having to remember it. */
class BoardIsToldSinceLastTimeTest {
    private static final ReportedItem PURCHASE =
            new ReportedItem("D 2018:1", LocalDate.of(2018, 1, 17), "Inköp av skrivare");
    private static final ReportedItem LEASE =
            new ReportedItem("O 2018:1", LocalDate.of(2018, 1, 22), "Hyresavtal förlängt");
    private static final ReportedItem ACTION = new ReportedItem("§ 12", LocalDate.of(2018, 1, 31), "Utreda lokaler");
    private static final ReportedItem NOTICE =
            new ReportedItem("§§ 1–9", LocalDate.of(2018, 2, 2), "Protokoll 2018-01-26");
    private static final SinceLastTime NOTHING = new SinceLastTime(List.of(), List.of(), List.of(), List.of());

    private final Meeting meeting = Meetings.planned();
    private final Agenda agenda = Meetings.filled(meeting);

    private Matter only(MatterKind kind) {
        List<Matter> found = agenda.matters().stream()
                .filter(matter -> matter.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void eachListStandsUnderItsMatterAndMissingMattersAreAdded() {
        AgendaChange change = new SinceLastTime(List.of(PURCHASE), List.of(LEASE), List.of(ACTION), List.of(NOTICE))
                .tellOn(agenda, Texts.swedish());
        assertThat(change.added()).extracting(Matter::kind).containsExactly(MatterKind.DELEGATED, MatterKind.URGENT);
        assertThat(change.added()).allMatch(Matter::isAddedAutomatically);
        assertThat(change.removed()).isEmpty();
        assertThat(only(MatterKind.DELEGATED).reported()).isEqualTo("D 2018:1, 2018-01-17: Inköp av skrivare.");
        assertThat(only(MatterKind.URGENT).reported()).isEqualTo("O 2018:1, 2018-01-22: Hyresavtal förlängt.");
        assertThat(only(MatterKind.PREVIOUS_MINUTES).reported())
                .isEqualTo("§ 12: Utreda lokaler. Skulle ha varit klart 2018-01-31.");
        assertThat(only(MatterKind.NOTICES).reported())
                .isEqualTo("§§ 1–9: Protokoll 2018-01-26. Anslaget sedan 2018-02-02.");
        assertThat(only(MatterKind.URGENT).position())
                .isBetween(
                        only(MatterKind.DELEGATED).position(),
                        only(MatterKind.NOTICES).position());
    }

    @Test
    void tellingAgainWritesAnewAndAddsNothingTwice() {
        new SinceLastTime(List.of(PURCHASE), List.of(), List.of(), List.of()).tellOn(agenda, Texts.swedish());
        AgendaChange again = new SinceLastTime(List.of(PURCHASE, PURCHASE), List.of(), List.of(), List.of())
                .tellOn(agenda, Texts.swedish());
        assertThat(again.added()).isEmpty();
        assertThat(only(MatterKind.DELEGATED).reported().lines()).hasSize(2);
    }

    @Test
    void nothingToTellTakesTheMatterOffUnlessSomebodyHasWrittenInIt() {
        new SinceLastTime(List.of(PURCHASE), List.of(LEASE), List.of(ACTION), List.of())
                .tellOn(agenda, Texts.swedish());
        Matter delegated = only(MatterKind.DELEGATED);
        Matter urgent = only(MatterKind.URGENT);
        MatterTerms terms = urgent.terms();
        agenda.change(
                urgent, new MatterTerms(terms.kind(), terms.title(), "", "", "", "Se även avtalet.", "", null, ""));
        AgendaChange change = NOTHING.tellOn(agenda, Texts.swedish());
        assertThat(change.removed()).containsExactly(delegated);
        assertThat(only(MatterKind.URGENT).reported()).isNull();
        assertThat(only(MatterKind.PREVIOUS_MINUTES).reported()).isNull();
    }

    @Test
    void theMatterOfUrgentDecisionsCannotBeTakenOff() {
        new SinceLastTime(List.of(PURCHASE), List.of(LEASE), List.of(), List.of()).tellOn(agenda, Texts.swedish());
        assertThat(Refusing.of(() -> agenda.remove(only(MatterKind.URGENT)))).containsExactly(new UrgentMatterStays());
        assertThat(Refusing.of(() -> agenda.remove(only(MatterKind.DELEGATED)))).isEmpty();
    }

    @Test
    void whatTheBoardHasBeenToldStaysAsItWas() {
        new SinceLastTime(List.of(PURCHASE), List.of(), List.of(), List.of()).tellOn(agenda, Texts.swedish());
        meeting.summon(agenda.matters(), Meetings.MORNING);
        meeting.open(Meetings.CHAIR, Meetings.DAY, Meetings.MORNING);
        only(MatterKind.DELEGATED).settle(meeting);
        NOTHING.tellOn(agenda, Texts.swedish());
        assertThat(only(MatterKind.DELEGATED).reported()).startsWith("D 2018:1");
        meeting.close(Meetings.NOON);
        SinceLastTime urgent = new SinceLastTime(List.of(), List.of(LEASE), List.of(), List.of());
        assertThat(Refusing.of(() -> urgent.tellOn(agenda, Texts.swedish())))
                .containsExactly(new MeetingIsClosed(Meetings.NOON));
    }
}
