package se.tross.insats.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.insats.application.ApplicationFixture.HANNA;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.insats.ApplicationRefusal.ApplicationLinkClosed;
import se.tross.insats.ApplicationRefusal.WriterAddressNotUsable;
import se.tross.insats.AttachmentRefusal.AttachmentsAreFull;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Actor;
import se.tross.shared.access.PublicActor;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** Somebody outside writes by the link of a letter, which is the person's own and ends. */
class ApplicationByLetterTest {

    private static final Actor STRANGER = PublicActor.in(1);

    @RegisterExtension
    private final ApplicationFixture forbund = new ApplicationFixture();

    private EditByLink edit() {
        return forbund.bean(EditByLink.class);
    }

    private long invited() {
        long id = forbund.begun("Vägen in");
        forbund.run(HANNA, () -> forbund.bean(InviteWriter.class).invite(id, "Olle Ort", "olle@exempel.invalid"));
        return id;
    }

    private boolean opens(String key) {
        return forbund.byLink(() -> forbund.bean(ApplicationByLink.class).opened(key))
                .isPresent();
    }

    @Test
    void theLinkOpensItsApplicationAndNoOther() {
        long id = invited();
        String key = forbund.keyOf("olle");
        forbund.run(STRANGER, () -> edit().write(key, "purpose", "", "Arbete"));
        assertThat(forbund.detail(id).texts()).containsEntry("purpose", "Arbete");
        assertThat(forbund.byLink(() -> forbund.bean(ApplicationByLink.class).opened(key)))
                .hasValueSatisfying(one -> assertThat(one.reader()).isEqualTo("Olle Ort"));
        assertThat(forbund.as(
                        PublicActor.in(2),
                        () -> forbund.bean(ApplicationByLink.class).opened(key)))
                .as("not in another förbund")
                .isEmpty();
        assertThat(opens(key + "x")).isFalse();
        assertThat(forbund.refusal(STRANGER, () -> edit().write("", "purpose", "", "x")))
                .isEqualTo(new ApplicationLinkClosed());
    }

    @Test
    void itsTimeEndsAndWhoWritesNoMoreIsShutOut() throws SQLException {
        long id = invited();
        String key = forbund.keyOf("olle");
        try (Connection owner = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(owner, 1);
            TestDatabase.run(
                    owner, "update insats_writer_key set made_at = '2018-04-01', expires_at = '2018-06-01 09:59:59Z'");
        }
        assertThat(opens(key)).isFalse();
        assertThat(forbund.refusal(STRANGER, () -> edit().write(key, "area", "", "x")))
                .isEqualTo(new ApplicationLinkClosed());
        long olle = forbund.detail(id).writers().get(1).id();
        forbund.run(HANNA, () -> forbund.bean(InviteWriter.class).sendAgain(id, olle));
        String renewed = forbund.keyOf("olle");
        assertThat(opens(renewed)).isTrue();
        forbund.run(HANNA, () -> forbund.bean(InviteWriter.class).end(id, olle));
        assertThat(opens(renewed)).isFalse();
        assertThat(forbund.refusal(STRANGER, () -> edit().handIn(renewed))).isEqualTo(new ApplicationLinkClosed());
    }

    @Test
    void whoAsksForANewLinkIsNotToldWhetherThereIsAnApplication() throws SQLException {
        invited();
        AskForLink ask = forbund.bean(AskForLink.class);
        forbund.run(STRANGER, () -> ask.ask("nobody@exempel.invalid"));
        assertThat(forbund.to("nobody")).isEmpty();
        forbund.run(STRANGER, () -> ask.ask("Olle@Exempel.invalid"));
        assertThat(forbund.to("olle")).as("one was sent a moment ago").hasSize(1);
        try (Connection owner = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(owner, 1);
            TestDatabase.run(owner, "update insats_writer_key set made_at = '2018-05-01'");
        }
        forbund.run(STRANGER, () -> ask.ask("Olle@Exempel.invalid"));
        assertThat(forbund.to("olle")).hasSize(2);
        assertThat(opens(forbund.keyOf("olle"))).isTrue();
        assertThat(forbund.refusal(STRANGER, () -> ask.ask("olle"))).isEqualTo(new WriterAddressNotUsable());
    }

    @Test
    void filesComeAlongAndComeBack() {
        long id = invited();
        String key = forbund.keyOf("olle");
        AttachmentFile file = new AttachmentFile("avsikt.pdf", "%PDF-1.4 %%EOF".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < AttachmentFile.MOST_FILES; i++) {
            forbund.run(STRANGER, () -> edit().attach(key, file));
        }
        assertThat(forbund.refusal(STRANGER, () -> edit().attach(key, file)))
                .isEqualTo(new AttachmentsAreFull(AttachmentFile.MOST_FILES));
        long first = forbund.detail(id).attachments().get(0).id();
        assertThat(forbund.byLink(() -> forbund.bean(ApplicationByLink.class).attachment(key, first))
                        .bytes())
                .isEqualTo(file.bytes());
        forbund.run(STRANGER, () -> edit().removeAttachment(key, first));
        assertThat(forbund.detail(id).attachments()).hasSize(AttachmentFile.MOST_FILES - 1);
        forbund.run(STRANGER, () -> edit().takeBackAttachment(key, first));
        assertThat(forbund.detail(id).attachments()).hasSize(AttachmentFile.MOST_FILES);
        long other = forbund.begun("En annan");
        assertThat(forbund.refusal(
                        HANNA, () -> forbund.bean(EditApplication.class).removeAttachment(other, first)))
                .isEqualTo(new AccessRefusal.NotFound());
    }
}
