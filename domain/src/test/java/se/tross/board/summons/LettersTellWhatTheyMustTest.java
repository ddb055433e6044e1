package se.tross.board.summons;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.meeting.Meetings.DAY;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationLevel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.attendance.DeputyVoice;
import se.tross.board.meeting.CalendarEntry;
import se.tross.board.meeting.Meetings;
import se.tross.shared.calendar.CalendarPerson;
import se.tross.shared.mail.CalendarPart;
import se.tross.shared.mail.NewMail;
import se.tross.shared.refusal.Texts;

/** Time, place, agenda and how to answer; in calendars the same entry through every change. Nothing secret (P5). */
class LettersTellWhatTheyMustTest {

    private static final LetterFacts FACTS = facts(0, "");
    private static final String LINK = "https://tross.example/public/answer?key=abc&f=50";

    private static LetterFacts facts(int sequence, String cancelled) {
        return new LetterFacts(
                "Samordningsförbundet i Halland",
                new CalendarPerson("Samordningsförbundet i Halland", "kansli@exempel.invalid"),
                Meetings.terms(DAY.atTime(9, 0)),
                new CalendarEntry("uid-1", sequence),
                cancelled,
                List.of(new AgendaLine(1, "Upprop; val, av \\justerare\\"), new AgendaLine(2, "")),
                DAY.minusDays(3),
                DeputyVoice.LISTENS,
                "https://tross.example/board/meeting?id=1&f=50",
                Instant.parse("2018-02-01T12:00:00Z"));
    }

    private static LetterReceiver to(boolean needed, Answer answer, String instead, Texts texts) {
        return new LetterReceiver(
                new CalendarPerson("Åke \"Ö\" Ärlig; senior, från en kommun med ett långt namn", "ake@exempel.invalid"),
                texts,
                "Kommunerna",
                needed,
                answer,
                instead,
                LINK);
    }

    private static NewMail swedish(LetterKind kind, boolean needed, Answer answer) {
        return SummonsLetter.write(FACTS, kind, to(needed, answer, "", Texts.swedish()));
    }

    @Test
    void aSummonsSaysWhenWhereWhatAndHowToAnswer() {
        NewMail mail = swedish(LetterKind.SUMMONS, true, null);
        assertThat(mail.refusals()).isEmpty();
        assertThat(mail.subject()).isEqualTo("Kallelse: styrelsens sammanträde 2018-02-09 kl. 09.00–12.00");
        assertThat(mail.text())
                .contains(
                        "Du kallas som ledamot",
                        "Tid: fredag 9 februari 2018 kl. 09.00–12.00",
                        "Plats: Stadshuset, Halmstad",
                        "på distans med ljud och bild",
                        "senast 2018-02-06",
                        LINK,
                        "1. Upprop",
                        "2. Sekretess",
                        "https://tross.example/board/meeting?id=1&f=50",
                        "Skicka den inte vidare");
    }

    @Test
    void aDeputyIsToldAndAskedOnlyWhenCalled() {
        assertThat(swedish(LetterKind.SUMMONS, false, null).text())
                .contains("Som ersättare får du veta tid och plats", "Du behöver inte svara nu");
        NewMail called = SummonsLetter.write(FACTS, LetterKind.CALL, to(true, null, "Vera Varberg", Texts.swedish()));
        assertThat(called.subject()).startsWith("Du behövs");
        assertThat(called.text()).contains("i stället för Vera Varberg", "Svara ja eller nej senast");
        assertThat(swedish(LetterKind.CALL, true, Answer.YES).text())
                .contains("Du kallas in att tjänstgöra som ersättare", "Du har svarat ja");
        NewMail released = swedish(LetterKind.RELEASE, false, Answer.YES);
        assertThat(released.text()).contains("Du behöver inte tjänstgöra").doesNotContain("Upprop");
    }

    @Test
    void everyLetterIsWholeInBothLanguages() {
        for (Texts texts : List.of(Texts.swedish(), Texts.in(Texts.ENGLISH))) {
            for (LetterKind kind : LetterKind.values()) {
                for (boolean needed : new boolean[] {true, false}) {
                    NewMail mail = SummonsLetter.write(facts(1, "Snö"), kind, to(needed, null, "", texts));
                    assertThat(mail.refusals()).isEmpty();
                    assertThat(mail.text()).doesNotContain("{");
                    assertThat(mail.text().contains(LINK)).isEqualTo(kind.asks());
                }
            }
        }
    }

    @Test
    void calendarsUnderstandTheInvitation() {
        CalendarPart part = swedish(LetterKind.SUMMONS, true, null).calendar();
        assertThat(part.method()).isEqualTo(CalendarPart.Method.REQUEST);
        assertThat(part.text().lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        ICalendar calendar = read(part.text());
        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("uid-1");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2018-02-09T08:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2018-02-09T11:00:00Z"));
        assertThat(event.getLocation().getValue()).isEqualTo("Stadshuset, Halmstad");
        assertThat(event.getDescription().getValue()).contains("1. Upprop; val, av \\justerare\\\n2. Sekretess", LINK);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("kansli@exempel.invalid");
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("ake@exempel.invalid");
            assertThat(attendee.getCommonName()).isEqualTo("Åke  Ö  Ärlig; senior, från en kommun med ett långt namn");
            assertThat(attendee.getRsvp()).isFalse();
        });
        TimezoneAssignment zone =
                calendar.getTimezoneInfo().getTimezones().iterator().next();
        assertThat(zone.getComponent().getTimezoneId().getValue()).isEqualTo("Europe/Stockholm");
    }

    @Test
    void inSummerTheHourIsTheHourOfSummer() {
        LetterFacts june = new LetterFacts(
                "F",
                FACTS.sender(),
                Meetings.terms(DAY.withMonth(6).atTime(9, 0)),
                FACTS.calendar(),
                "",
                List.of(),
                DAY,
                DeputyVoice.LISTENS,
                "",
                Instant.EPOCH);
        NewMail mail = SummonsLetter.write(june, LetterKind.SUMMONS, to(false, null, "", Texts.swedish()));
        VEvent event = read(mail.calendar().text()).getEvents().get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2018-06-09T07:00:00Z"));
        assertThat(event.getAttendees().get(0).getParticipationLevel()).isEqualTo(ParticipationLevel.OPTIONAL);
    }

    @Test
    void aCancellationStrikesTheSameEntryOut() {
        NewMail mail = SummonsLetter.write(
                facts(2, "Snöoväder"), LetterKind.CANCELLATION, to(true, null, "", Texts.swedish()));
        assertThat(mail.text()).contains("inställt. Skäl: Snöoväder");
        ICalendar calendar = read(mail.calendar().text());
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("uid-1");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getStatus().isCancelled()).isTrue();
    }

    private static ICalendar read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        ValidationWarnings warnings = calendar.validate(ICalVersion.V2_0);
        assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
        return calendar;
    }
}
