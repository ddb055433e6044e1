package se.tross.board.summons;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tross.board.attendance.DeputyVoice;
import se.tross.board.meeting.CalendarEntry;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingTerms;
import se.tross.shared.calendar.CalendarPerson;
import se.tross.shared.mail.SmtpSecurity;
import se.tross.shared.mail.SmtpServer;
import se.tross.shared.refusal.Texts;

/** Invitation, change and cancellation as they come out of a real mail server: one entry, counted up. */
class InvitationsArriveInCalendarsTest {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theSameEntryComesThreeTimesEachTimeCountedUp() throws Exception {
        List<LetterKind> kinds = List.of(LetterKind.SUMMONS, LetterKind.OTHER_TIME, LetterKind.CANCELLATION);
        SmtpServer smtp = new SmtpServer(
                "127.0.0.1", server.getSmtp().getPort(), SmtpSecurity.NONE, null, null, "tross@exempel.invalid");
        for (LetterKind kind : kinds) {
            smtp.hand(SummonsLetter.write(facts(kind.ordinal()), kind, receiver()), kind + "@tross.invalid");
        }
        assertThat(server.waitForIncomingEmail(3)).isTrue();
        MimeMessage[] letters = server.getReceivedMessages();
        int before = -1;
        for (int i = 0; i < kinds.size(); i++) {
            BodyPart part = ((Multipart) letters[i].getContent()).getBodyPart(1);
            ICalendar calendar = read(part);
            VEvent event = calendar.getEvents().get(0);
            assertThat(part.getContentType())
                    .contains("method=" + calendar.getMethod().getValue());
            assertThat(event.getUid().getValue()).isEqualTo("uid-7");
            assertThat(event.getSummary().getValue()).isEqualTo("Styrelsens sammanträde, Förbundet Å, Ä och Ö");
            assertThat(event.getSequence().getValue()).isGreaterThan(before);
            before = event.getSequence().getValue();
        }
        assertThat(read(((Multipart) letters[2].getContent()).getBodyPart(1))
                        .getMethod()
                        .getValue())
                .isEqualTo("CANCEL");
    }

    private static ICalendar read(BodyPart part) throws Exception {
        try (InputStream bytes = part.getInputStream()) {
            return Biweekly.parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                    .first();
        }
    }

    private static LetterFacts facts(int sequence) {
        LocalDate day = LocalDate.of(2018, 9, 14);
        return new LetterFacts(
                "Förbundet Å, Ä och Ö",
                new CalendarPerson("Förbundet Å, Ä och Ö", "tross@exempel.invalid"),
                new MeetingTerms(
                        MeetingKind.ORDINARY, day.atTime(9, 0), day.atTime(12, 0), "Halmstad", true, 7, "Siri"),
                new CalendarEntry("uid-7", sequence),
                "Snöoväder",
                List.of(new AgendaLine(1, "Upprop")),
                day.minusDays(3),
                DeputyVoice.LISTENS,
                "https://tross.example/board/meeting?id=1&f=50",
                Instant.parse("2018-09-01T12:00:00Z"));
    }

    private static LetterReceiver receiver() {
        return new LetterReceiver(
                new CalendarPerson("Rut Region", "rut@exempel.invalid"),
                Texts.swedish(),
                "Region Halland",
                true,
                null,
                "",
                "https://tross.example/public/answer?key=abc&f=50");
    }
}
