package se.tross.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.mail.MailRefusal.MailAddressNotUsable;
import se.tross.shared.mail.MailRefusal.MailIsSent;
import se.tross.shared.mail.MailRefusal.MailIsWaiting;
import se.tross.shared.mail.MailRefusal.MailSubjectNotUsable;
import se.tross.shared.refusal.Refused;

class MailIsTriedUntilTakenTest {

    private static final Instant NOON = Instant.parse("2018-09-14T10:00:00Z");

    private static OutgoingMail mail() {
        return new OutgoingMail(1, NewMail.of("Lena Ledamot", "lena@exempel.se", "Kallelse", "Hej"), "id", NOON);
    }

    @Test
    void aNewMessageIsSentAtOnce() {
        assertThat(mail().status()).isEqualTo(MailStatus.WAITING);
        assertThat(mail().nextAttemptAt()).isEqualTo(NOON);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainSoonAndThenSeldomForADay() {
        OutgoingMail mail = mail();
        Instant now = NOON;
        while (mail.status() == MailStatus.WAITING) {
            mail.failed("connection refused", false, now);
            assertThat(mail.attempts()).isLessThan(20);
            now = mail.nextAttemptAt() == null ? now : mail.nextAttemptAt();
        }

        assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.attempts()).isEqualTo(8);
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofHours(24), Duration.ofHours(48));
    }

    @Test
    void aRecipientWhoIsNotThereIsNotTriedAgain() {
        OutgoingMail mail = mail();
        mail.failed("550 No such user", true, NOON);

        assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.nextAttemptAt()).isNull();
        assertThat(mail.fault()).isEqualTo("550 No such user");
    }

    @Test
    void whatDidNotArriveIsSentAgainWhenSomebodyAsks() {
        OutgoingMail mail = mail();
        mail.failed("550 No such user", true, NOON);
        mail.sendAgain(NOON.plusSeconds(60));
        mail.sent(NOON.plusSeconds(120));

        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.sentAt()).isEqualTo(NOON.plusSeconds(120));
        assertThat(mail.fault()).isNull();
    }

    @Test
    void whatIsSentOrOnItsWayIsNotSentAgain() {
        OutgoingMail mail = mail();
        assertThat(mail.refusalsOfSendingAgain()).containsExactly(new MailIsWaiting());
        mail.sent(NOON);

        assertThatThrownBy(() -> mail.sendAgain(NOON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(new MailIsSent(NOON)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lena",
                "lena@exempel",
                "lena@exempel.se, eva@exempel.se",
                "Lena <lena@exempel.se>",
                "lena@exempel.se\nBcc: alla@exempel.se"
            })
    void oneBareAddressOnly(String address) {
        assertThat(NewMail.of("Lena", address, "Kallelse", "Hej").refusals())
                .containsExactly(new MailAddressNotUsable(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Kallelse\nBcc: alla@exempel.se"})
    void aSubjectIsOneLine(String subject) {
        assertThat(NewMail.of("Lena", "lena@exempel.se", subject, "Hej").refusals())
                .containsExactly(new MailSubjectNotUsable());
    }

    @Test
    void aNameCannotEndItsLine() {
        assertThat(NewMail.of("Lena\r\nBcc: alla@exempel.se", "lena@exempel.se", "Kallelse", "Hej")
                        .name())
                .doesNotContain("\n", "\r");
    }
}
