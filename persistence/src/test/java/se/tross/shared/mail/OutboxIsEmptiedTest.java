package se.tross.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.access.SystemActor;
import se.tross.shared.container.TestForbund;
import se.tross.shared.mail.MailPosting.NotTaken;

/** What waits is sent, once, and what is not taken is told of. The förbund has one message that waits from the beginning. */
class OutboxIsEmptiedTest {

    @RegisterExtension
    private final TestForbund forbund = new TestForbund(
            Role.STYRELSESEKRETERARE,
            "insert into shared_mail (id, forbund_id, version, recipient_name, recipient_address, subject, body, message_id,"
                    + " status, created_at, attempts, next_attempt_at) values (1, 1, 1, 'Eva', 'eva@exempel.invalid',"
                    + " 'Brev', 'Text', 'id-1', 'WAITING', '2018-01-01', 0, '2018-01-01')");

    private final List<String> taken = new ArrayList<>();

    private boolean sendNext(MailPosting posting) {
        return forbund.as(SystemActor.in(1), () -> forbund.bean(MailRound.class).sendNext(posting));
    }

    private void take(NewMail mail, String messageId) {
        synchronized (taken) {
            taken.add(messageId);
        }
    }

    private List<MailOverview> outbox() {
        return forbund.as(() -> forbund.bean(MailOverviews.class).latest());
    }

    @Test
    void whatWaitsIsSentOnce() {
        assertThat(sendNext(this::take)).isTrue();
        assertThat(sendNext(this::take)).isFalse();

        assertThat(taken).containsExactly("id-1");
        assertThat(outbox()).singleElement().satisfies(mail -> {
            assertThat(mail.status()).isEqualTo(MailStatus.SENT);
            assertThat(mail.sent()).isEqualTo(TestForbund.NOON.instant());
        });
    }

    @Test
    void twoServersSendEachMessageOnce() throws Exception {
        CountDownLatch firstHolds = new CountDownLatch(1);
        CountDownLatch secondIsDone = new CountDownLatch(1);
        ExecutorService servers = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> first = servers.submit(() -> sendNext((mail, id) -> {
                firstHolds.countDown();
                await(secondIsDone);
                take(mail, id);
            }));
            await(firstHolds);
            assertThat(sendNext(this::take)).as("the second finds nothing").isFalse();
            secondIsDone.countDown();
            assertThat(first.get()).isTrue();
        } finally {
            servers.shutdownNow();
        }
        assertThat(taken).containsExactly("id-1");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void whatNoServerTakesIsToldOfAndSentAgainWhenAsked() {
        assertThat(sendNext((mail, id) -> {
                    throw new NotTaken("550 No such user here", true, null);
                }))
                .isTrue();

        MailOverview failed = outbox().get(0);
        assertThat(failed.status()).isEqualTo(MailStatus.FAILED);
        assertThat(failed.fault()).isEqualTo("550 No such user here");
        assertThat(sendNext(this::take)).isFalse();

        forbund.run(() -> forbund.bean(SendMailAgain.class).again(failed.id()));
        assertThat(sendNext(this::take)).isTrue();
        assertThat(taken).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsNotAskedAgainTheSameMinute() {
        assertThat(sendNext((mail, id) -> {
                    throw new NotTaken("connection refused", false, null);
                }))
                .isTrue();

        assertThat(sendNext(this::take)).isFalse();
        assertThat(outbox().get(0).status()).isEqualTo(MailStatus.WAITING);
    }

    @Test
    void onlyThoseWhoKeepTheOfficeReadIt() {
        for (Role role : Role.values()) {
            try {
                forbund.as(
                        TestForbund.eva(role),
                        () -> forbund.bean(MailOverviews.class).latest());
                assertThat(Permission.MAIL_READ.heldBy(Set.of(role)))
                        .as(role.name())
                        .isTrue();
            } catch (RefusedInTransaction refused) {
                assertThat(refused.refusals()).containsExactly(new AccessRefusal.NotPermitted(Permission.MAIL_READ));
                assertThat(Permission.MAIL_READ.heldBy(Set.of(role)))
                        .as(role.name())
                        .isFalse();
            }
        }
    }
}
