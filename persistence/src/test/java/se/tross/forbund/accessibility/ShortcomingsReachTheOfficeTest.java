package se.tross.forbund.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.accessibility.ShortcomingRefusal.ShortcomingsTooMany;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.PublicActor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.mail.MailOverviews;
import se.tross.shared.refusal.Refusal;

/** What anybody reports without signing in is the office's to answer, and nobody else's to read (P9). */
class ShortcomingsReachTheOfficeTest {

    @RegisterExtension
    private final TestForbund forbund = new TestForbund(Role.FORBUNDSCHEF);

    private void report(long there, String email) {
        forbund.as(PublicActor.in(there), () -> {
            forbund.bean(ReportShortcoming.class)
                    .report(new ShortcomingTerms("Anslagstavlan", "Går inte att läsa upp.", email));
            return null;
        });
    }

    private ShortcomingOverview only() {
        return forbund.as(() -> forbund.bean(ShortcomingOverviews.class).all()).get(0);
    }

    private void answer(String text) {
        ShortcomingOverview report = only();
        forbund.run(() -> forbund.bean(AnswerShortcoming.class).answer(report.id(), report.version(), text));
    }

    private int mails() {
        return forbund.as(() -> forbund.bean(MailOverviews.class).latest()).size();
    }

    @Test
    void theAnswerGoesToWhoHasLeftAnAddress() {
        report(1, "rut@exempel.se");
        assertThat(forbund.as(() -> forbund.bean(ShortcomingOverviews.class).unanswered()))
                .isEqualTo(1);
        answer("Vi byter ut den i dag.");

        assertThat(only().isAnswered()).isTrue();
        assertThat(forbund.as(() -> forbund.bean(ShortcomingOverviews.class).unanswered()))
                .isZero();
        assertThat(forbund.as(() -> forbund.bean(MailOverviews.class).latest()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.mail().address()).isEqualTo("rut@exempel.se");
                    assertThat(mail.mail().text())
                            .contains("Vi byter ut den i dag.", "Eva Ekonom", "Går inte att läsa upp.");
                });
    }

    @Test
    void withoutAnAddressTheAnswerStandsInTheSystemAlone() {
        report(1, "");
        answer("Vi byter ut den i dag.");
        assertThat(mails()).isZero();
    }

    @Test
    void whatIsReportedToAnotherForbundIsNotSeen() {
        report(2, "rut@exempel.se");
        assertThat(forbund.as(() -> forbund.bean(ShortcomingOverviews.class).all()))
                .isEmpty();
    }

    @Test
    void whoHasNotSignedInReadsNothing() {
        assertThat(refusing(() -> forbund.as(
                        PublicActor.in(1),
                        () -> forbund.bean(ShortcomingOverviews.class).all())))
                .isEqualTo(new AccessRefusal.NotPermitted(Permission.FORBUND_EDIT));
    }

    @Test
    void aFloodIsStoppedAndTheOfficeFindsTheOthers() {
        for (int i = 0; i < 50; i++) {
            report(1, "");
        }
        assertThat(refusing(() -> report(1, ""))).isEqualTo(new ShortcomingsTooMany());
        answer("Tack.");
        report(1, "");
    }

    private static Refusal refusing(Runnable step) {
        try {
            step.run();
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }
}
