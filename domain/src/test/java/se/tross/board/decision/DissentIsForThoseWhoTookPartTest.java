package se.tross.board.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.HallandBoard.ALVA;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.FRIDA;
import static se.tross.forbund.seat.HallandBoard.RUT;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.DecisionRefusal.DissentAfterMeeting;
import se.tross.board.DecisionRefusal.DissentReasonsTooLate;
import se.tross.board.DecisionRefusal.DissentTwice;
import se.tross.board.DecisionRefusal.DissenterTookNoPart;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.attendance.Sitting;
import se.tross.board.meeting.Agenda;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.Meetings;
import se.tross.board.vote.Ballot.Acclamation;
import se.tross.board.vote.Question;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;

/** B10, B12: who can dissent, and until when. */
class DissentIsForThoseWhoTookPartTest {
    private static final LocalDate ADJUSTED = LocalDate.of(2018, 2, 20);

    private final Sitting sitting = Sitting.ofHalland().comes(FALK, 1).leaves(ALVA, 1);

    private DissentRules rules(Collection<Long> noPart, Collection<Long> dissents, Instant closed, LocalDate adjusted) {
        return new DissentRules(sitting.roster(), sitting.at(1), noPart, dissents, closed, adjusted);
    }

    private DissentRules during() {
        return rules(List.of(), List.of(), null, null);
    }

    @Test
    void whoServedMayDissent() {
        assertThat(during().refusals(VERA)).isEmpty();
    }

    @Test
    void whoListenedOrHadLeftMayNot() {
        assertThat(during().refusals(FALK)).containsExactly(new DissenterTookNoPart("Falk Falkenberg"));
        assertThat(during().refusals(ALVA)).containsExactly(new DissenterTookNoPart("Alva Arbete"));
        assertThat(Texts.swedish().text((Refusal) during().refusals(FALK).get(0)))
                .isEqualTo(
                        "Falk Falkenberg deltog inte i beslutet och kan inte reservera sig. Bara den som har deltagit i"
                                + " avgörandet får det (4 kap. 27 § kommunallagen).");
        assertThat(during().refusals(999)).containsExactly(new NotOnTheBoard());
    }

    @Test
    void whoTookNoPartInTheDecisionMayNotButWhoOnlyAbstainedFromVotingMay() {
        assertThat(rules(List.of(VERA), List.of(), null, null).refusals(VERA))
                .containsExactly(new DissenterTookNoPart("Vera Varberg"));
        assertThat(rules(List.of(VERA), List.of(), null, null).refusals(FRIDA)).isEmpty();
    }

    @Test
    void onceAndBeforeTheMeetingEnds() {
        assertThat(rules(List.of(), List.of(VERA), null, null).refusals(VERA))
                .containsExactly(new DissentTwice("Vera Varberg"));
        DissentRules after = rules(List.of(), List.of(), Meetings.NOON, null);
        assertThat(after.refusals(VERA)).containsExactly(new DissentAfterMeeting(Meetings.NOON));
        assertThat(Texts.swedish().text((Refusal) after.refusals(VERA).get(0)))
                .isEqualTo("Sammanträdet avslutades 2018-02-09 12.00. En reservation måste anmälas innan sammanträdet"
                        + " avslutas (4 kap. 27 § kommunallagen).");
    }

    @Test
    void theReasonsComeBeforeTheJustering() {
        Meeting meeting = Meetings.planned();
        Agenda agenda = Meetings.filled(meeting);
        meeting.summon(agenda.matters(), Meetings.MORNING.minusSeconds(8 * 86_400));
        meeting.open(RUT, Meetings.DAY, Meetings.MORNING);
        Matter budget = agenda.matters().get(4);
        DecisionRules decides =
                new DecisionRules(List.of(), sitting.roster(), sitting.at(1), sitting.quorum(1), sitting.conflicts());
        Decision decision = new Decision(
                meeting,
                budget,
                1,
                new DecisionTerms(
                        DecisionOutcome.ADOPTED,
                        "Styrelsen fastställer budgeten.",
                        "",
                        Question.ofApproval(sitting).result(Acclamation.of(true))),
                decides);
        Dissent dissent = new Dissent(decision, VERA, Meetings.MORNING, during());
        assertThat(dissent.person()).isEqualTo("Vera Varberg");
        DissentRules closed = rules(List.of(), List.of(VERA), Meetings.NOON, null);
        dissent.explain("Kommunernas andel är för hög.", closed);
        assertThat(dissent.reasons()).isEqualTo("Kommunernas andel är för hög.");
        assertThat(Refusing.of(() -> dissent.explain(" ", closed))).containsExactly(new WordingMissing("reasons"));
        DissentRules adjusted = rules(List.of(), List.of(VERA), Meetings.NOON, ADJUSTED);
        assertThat(Refusing.of(() -> dissent.explain("Mer.", adjusted)))
                .containsExactly(new DissentReasonsTooLate(ADJUSTED));
        assertThat(dissent.reasons()).isEqualTo("Kommunernas andel är för hög.");
        assertThat(Refusing.of(() -> new Dissent(decision, FALK, Meetings.MORNING, during())))
                .containsExactly(new DissenterTookNoPart("Falk Falkenberg"));
    }
}
