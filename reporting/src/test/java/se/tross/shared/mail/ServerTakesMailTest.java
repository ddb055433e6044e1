package se.tross.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tross.shared.mail.MailPosting.NotTaken;

/** Against a real SMTP server in this process. */
class ServerTakesMailTest {

    private static final NewMail MAIL =
            NewMail.of("Lena Åkerö", "lena@exempel.se", "Kallelse till sammanträde – 14 september", "Välkommen!");

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort().setVerbose(false));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpServer smtp(String user, String password) {
        return new SmtpServer(
                "127.0.0.1", server.getSmtp().getPort(), SmtpSecurity.NONE, user, password, "tross@exempel.se");
    }

    private MimeMessage received() {
        assertThat(server.waitForIncomingEmail(1)).isTrue();
        return server.getReceivedMessages()[0];
    }

    @Test
    void lettersOfTheAlphabetArrive() throws Exception {
        smtp(null, null).hand(MAIL, "id@tross.invalid");

        assertThat(received().getSubject()).isEqualTo(MAIL.subject());
        assertThat(received().getContent()).isEqualTo("Välkommen!");
        assertThat(received().getAllRecipients()).containsExactly(new InternetAddress("lena@exempel.se"));
        assertThat(((InternetAddress) received().getAllRecipients()[0]).getPersonal())
                .isEqualTo("Lena Åkerö");
        assertThat(received().getFrom()[0]).hasToString("tross@exempel.se");
    }

    @Test
    void aMessageThatComesTwiceIsKnownAsOne() throws Exception {
        smtp(null, null).hand(MAIL, "id@tross.invalid");
        smtp(null, null).hand(MAIL, "id@tross.invalid");

        assertThat(server.waitForIncomingEmail(2)).isTrue();
        assertThat(server.getReceivedMessages())
                .allSatisfy(message -> assertThat(message.getMessageID()).isEqualTo("<id@tross.invalid>"));
    }

    @Test
    void anEntryForTheCalendarGoesWithIt() throws Exception {
        CalendarPart entry = new CalendarPart(CalendarPart.Method.REQUEST, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        smtp(null, null)
                .hand(new NewMail("Lena", "lena@exempel.se", "Kallelse", "Välkommen!", entry), "id@tross.invalid");

        Multipart readings = (Multipart) received().getContent();
        assertThat(readings.getContentType()).startsWith("multipart/alternative");
        assertThat(readings.getBodyPart(0).getContent()).isEqualTo("Välkommen!");
        assertThat(readings.getBodyPart(1).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() {
        SmtpServer smtp = smtp(null, null);
        server.stop();

        assertThatThrownBy(() -> smtp.hand(MAIL, "id@tross.invalid"))
                .isInstanceOfSatisfying(
                        NotTaken.class, not -> assertThat(not.isForGood()).isFalse());
    }

    @Test
    void aWrongPasswordIsForTheAdministratorAndTriedAgain() throws UserException {
        server.getUserManager().createUser("tross@exempel.se", "tross", "rätt");
        server.getUserManager().setAuthRequired(true);

        assertThatThrownBy(() -> smtp("tross", "fel").hand(MAIL, "id@tross.invalid"))
                .isInstanceOfSatisfying(NotTaken.class, not -> {
                    assertThat(not.isForGood()).isFalse();
                    assertThat(not).hasMessageContaining("535").hasMessageNotContaining("fel");
                });
    }

    @Test
    void aServerThatCannotEncryptIsNotSpokenTo() {
        SmtpServer smtp = new SmtpServer(
                "127.0.0.1", server.getSmtp().getPort(), SmtpSecurity.STARTTLS, null, null, "tross@exempel.se");

        assertThatThrownBy(() -> smtp.hand(MAIL, "id@tross.invalid")).isInstanceOf(NotTaken.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void itsPasswordIsNotWrittenInLogs() {
        assertThat(smtp("tross", "hemligt").toString()).doesNotContain("hemligt");
    }
}
