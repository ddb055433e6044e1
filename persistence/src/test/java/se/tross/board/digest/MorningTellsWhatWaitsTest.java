package se.tross.board.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.account.ChangeOwnProfile;
import se.tross.forbund.account.Language;
import se.tross.forbund.account.Theme;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.access.SystemActor;
import se.tross.shared.container.TestForbund;
import se.tross.shared.mail.MailOverview;
import se.tross.shared.mail.MailOverviews;

/** Each morning one letter with all that waits, to those who want it, and none when nothing does. */
class MorningTellsWhatWaitsTest {

    private static final Actor SIRI =
            new Actor(900, "siri", "Siri Sekreterare", 1, Set.of(Role.STYRELSESEKRETERARE, Role.LEDAMOT));

    @RegisterExtension
    private final TestForbund forbund = new TestForbund(
            Role.STYRELSESEKRETERARE,
            account(900, "siri", "Siri Sekreterare"),
            account(901, "adam", "Adam Administratör"),
            grant(900, 900, "STYRELSESEKRETERARE"),
            grant(901, 900, "LEDAMOT"),
            grant(902, 901, "ADMINISTRATOR"),
            "insert into board_meeting (id, forbund_id, version, year, number, kind, status, call_ground, starts_at, place,"
                    + " remote_allowed, notice_days, secretary, calendar_uid, calendar_sequence) values (1, 1, 1, 2018, 1,"
                    + " 'ORDINARY', 'PLANNED', 'BOARD', '2018-06-04 09:00', 'Halmstad', true, 7, 'Siri', 'uid', 0)",
            "insert into board_wheel_task values (1, 1, 1, null, 'Boka revisorernas granskning', '06-10', null, null, 1, 2018,"
                    + " 30, 'STYRELSESEKRETERARE', null, false)");

    private static String account(long id, String username, String name) {
        return ("insert into forbund_account (id, forbund_id, version, username, name, email, password_hash)"
                        + " values (%d, 1, 1, '%s', '%s', '%s@exempel.invalid', 'hash')")
                .formatted(id, username, name, username);
    }

    private static String grant(long id, long account, String role) {
        return "insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from) values (%d, 1, %d, '%s', '2018-01-01')"
                .formatted(id, account, role);
    }

    private List<DigestReceiver> receivers() {
        return forbund.as(
                SystemActor.in(1), () -> forbund.bean(DigestReceivers.class).today());
    }

    private boolean send(DigestReceiver receiver) {
        return forbund.as(receiver.actor(), () -> forbund.bean(SendDigest.class).send(receiver));
    }

    private List<MailOverview> outbox() {
        return forbund.as(() -> forbund.bean(MailOverviews.class).latest());
    }

    @Test
    void whoWantsItIsToldOfEverythingInOneLetter() {
        assertThat(receivers())
                .extracting(DigestReceiver::address)
                .containsExactly("siri@exempel.invalid", "adam@exempel.invalid");
        assertThat(receivers().get(0).actor()).isEqualTo(SIRI);
        assertThat(send(receivers().get(0))).isTrue();
        assertThat(outbox()).singleElement().satisfies(letter -> {
            assertThat(letter.mail().subject()).isEqualTo("2 saker väntar på dig i Tross");
            assertThat(letter.mail().text())
                    .contains(
                            "Boka revisorernas granskning",
                            "senast 2018-06-10",
                            "http://localhost:8080/board/wheel-task?id=1&f=1",
                            "Kalla till sammanträdet 2018-06-04",
                            "http://localhost:8080/profile?f=1");
        });
    }

    @Test
    void nobodyIsToldTwiceTheSameMorningNorOfNothing() {
        DigestReceiver siri = receivers().get(0);
        DigestReceiver adam = receivers().get(1);
        send(siri);
        assertThat(send(adam)).as("nothing waits for him").isFalse();
        assertThat(receivers()).containsExactly(adam);
        assertThatThrownBy(() -> send(siri))
                .as("another server had the same list")
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first()).isInstanceOf(AccessRefusal.StoredMeanwhile.class));
        assertThat(outbox()).hasSize(1);
    }

    @Test
    void itIsTurnedOffOnesOwnProfile() {
        forbund.as(SIRI, () -> {
            forbund.bean(ChangeOwnProfile.class).choose(Language.SWEDISH, Theme.SYSTEM, false);
            return null;
        });
        assertThat(forbund.as(SIRI, () -> forbund.bean(ChangeOwnProfile.class).wantsDigest()))
                .isFalse();
        assertThat(receivers()).extracting(DigestReceiver::address).containsExactly("adam@exempel.invalid");
    }
}
