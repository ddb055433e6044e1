package se.tross.board.summons;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.RONJA;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.seat.BoardOverviews;
import se.tross.forbund.seat.Eligibility;
import se.tross.forbund.seat.EndMandate;
import se.tross.forbund.seat.GiveMandate;
import se.tross.forbund.seat.MandateFacts;
import se.tross.forbund.seat.MandateRole;
import se.tross.forbund.seat.SeatPerson;
import se.tross.shared.access.Role;
import se.tross.shared.mail.CalendarPart;
import se.tross.shared.mail.NewMail;

/**
 * Somebody leaves the board between the summons and the meeting on 14 June: the calendar entry is struck out, the deputy is called
 * until there is a successor, and the successor is summoned.
 */
class BoardChangesAfterTheSummonsTest {

    private static final long FK_SEAT = 3;
    private static final long FK = 10;
    private static final LocalDate BEFORE = LocalDate.of(2018, 6, 10);

    @RegisterExtension
    private final SummonsFixture forbund = new SummonsFixture();

    private void end(long mandate, LocalDate lastDay) {
        long version = forbund.as(
                () -> forbund.bean(BoardOverviews.class).mandate(mandate).version());
        forbund.run(() -> forbund.bean(EndMandate.class).end(mandate, version, lastDay));
    }

    private void appoint(String name) {
        appointFrom(name, BEFORE.plusDays(1));
    }

    private void appointFrom(String name, LocalDate first) {
        MandateFacts facts = new MandateFacts(
                new SeatPerson(name + " Försäkring", name.toLowerCase(Locale.ROOT) + "@exempel.invalid", null, false),
                MandateRole.ORDINARY,
                0,
                Eligibility.EMPLOYEE,
                first,
                null);
        forbund.run(() -> forbund.bean(GiveMandate.class).give(FK_SEAT, FK, facts));
    }

    private static String entry(NewMail mail) {
        return mail.calendar().text();
    }

    private static String uid(String entry) {
        return entry.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    @Test
    void whoLeavesIsToldAndTheSuccessorIsSummoned() {
        long meeting = forbund.summoned();
        String summons = entry(forbund.lastTo("frida"));
        String key = forbund.keyOf("frida");
        forbund.answer("frida", Answer.YES);
        end(FRIDA, BEFORE);
        NewMail cancelled = forbund.lastTo("frida");
        assertThat(cancelled.subject()).startsWith("Kallelsen gäller inte längre");
        assertThat(cancelled.text())
                .contains("Du har inte längre mandat för platsen Försäkringskassan")
                .doesNotContain("/public/answer", "/board/meeting");
        assertThat(cancelled.calendar().method()).isEqualTo(CalendarPart.Method.CANCEL);
        assertThat(entry(cancelled)).contains("SEQUENCE:1\r\n", uid(summons));
        assertThat(forbund.lastTo("fia").subject()).startsWith("Du behövs");
        assertThat(forbund.opened(1, key)).as("the link opens nothing any more").isEmpty();
        assertThat(forbund.summons(meeting).departed())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Frida Försäkring"));
        assertThat(forbund.summary(meeting)).isEqualTo(new SummonsSummary(7, 0, 0, 4));

        appoint("Frej");
        assertThat(forbund.lastTo("frej").text()).contains("Du kallas som ledamot", "/public/answer");
        assertThat(entry(forbund.lastTo("frej"))).contains("METHOD:REQUEST", "SEQUENCE:2\r\n", uid(summons));
        assertThat(forbund.lastTo("fia").subject()).startsWith("Du behöver inte tjänstgöra");
        assertThat(forbund.to("rut")).as("nothing is new to the others").hasSize(1);
        assertThat(forbund.person(meeting, "Frej").answer()).isNull();
    }

    @Test
    void whoIsThereUntilTheMeetingIsNotConcerned() {
        forbund.summoned();
        int letters = forbund.outbox().size();
        end(FRIDA, LocalDate.of(2018, 6, 14));
        assertThat(forbund.outbox()).hasSize(letters);
    }

    @Test
    void nobodyIsToldOfAMeetingThatIsPreparedOrCancelled() {
        long meeting = forbund.plan();
        end(FRIDA, BEFORE);
        assertThat(forbund.outbox()).isEmpty();
        forbund.summon(meeting);
        assertThat(forbund.to("frida")).isEmpty();
        forbund.cancel(meeting);
        int letters = forbund.outbox().size();
        appoint("Frej");
        assertThat(forbund.outbox()).hasSize(letters);
    }

    @Test
    void aSlipIsTakenBackAndThePersonIsAskedAnew() {
        long meeting = forbund.summoned();
        forbund.answer("frida", Answer.YES);
        end(FRIDA, BEFORE);
        end(FRIDA, null);
        assertThat(forbund.lastTo("frida").subject()).startsWith("Kallelse:");
        assertThat(entry(forbund.lastTo("frida"))).contains("METHOD:REQUEST", "SEQUENCE:2\r\n");
        assertThat(forbund.person(meeting, "Frida").answer()).isNull();
        assertThat(forbund.summons(meeting).departed()).isEmpty();
        assertThat(forbund.lastTo("fia").subject()).startsWith("Du behöver inte tjänstgöra");
    }

    @Test
    void whoHasAProtectedIdentityIsNotNamedToOthers() {
        long meeting = forbund.summoned();
        end(RONJA, BEFORE);
        List<DepartedOverview> seen = forbund.as(
                        SummonsFixture.eva(Role.LEDAMOT),
                        () -> forbund.bean(SummonsOverviews.class).meeting(meeting))
                .departed();
        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.name()).isEmpty();
            assertThat(one.hidden()).isTrue();
        });
        assertThat(forbund.summons(meeting).departed().get(0).name()).isEqualTo("Ronja Region");
    }

    @Test
    void aNewTimeBeyondTheMandateTellsWhoIsNotThereThen() {
        end(FRIDA, LocalDate.of(2018, 6, 14));
        long meeting = forbund.summoned();
        appointFrom("Frej", LocalDate.of(2018, 6, 15));
        forbund.change(meeting, SummonsFixture.terms(SummonsFixture.START.plusDays(7), "Halmstad"));
        assertThat(forbund.lastTo("frida").subject()).startsWith("Kallelsen gäller inte längre");
        assertThat(forbund.to("frej"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Kallelse:"));
        assertThat(forbund.lastTo("rut").subject()).startsWith("Ny tid");
        assertThat(forbund.summons(meeting).departed()).hasSize(1);
    }
}
