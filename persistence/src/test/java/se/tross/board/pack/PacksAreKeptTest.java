package se.tross.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.meeting.MeetingFixture.SEPTEMBER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.tross.board.MeetingRefusal.MeetingIsCancelled;
import se.tross.board.PackRefusal.PackGroundChanged;
import se.tross.board.PackRefusal.PackIsCurrent;
import se.tross.board.PackRefusal.PackMadeMeanwhile;
import se.tross.board.PackRefusal.PackWithoutMatters;
import se.tross.board.meeting.ChangeMatter;
import se.tross.board.meeting.ChangeMeeting;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.MeetingFixture;
import se.tross.board.pack.PackChange.MatterChanged;
import se.tross.board.pack.PackChange.PaperAdded;
import se.tross.board.pack.PackChange.SecretChanged;
import se.tross.board.paper.KeepPaper;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.trail.History;

/** Versions of a meeting's pack, through their use cases; what is in the files is somebody else's. */
class PacksAreKeptTest {

    private static final long MATTER = 1;
    private static final int LARGE = PackPiece.BYTES * 2 + 17;

    @RegisterExtension
    private final MeetingFixture forbund = new MeetingFixture();

    @TempDir
    private Path folder;

    @BeforeEach
    void withoutAPack() throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app, "delete from board_pack_piece", "delete from board_pack_part", "delete from board_pack");
        }
    }

    @Test
    void aVersionIsKeptAndReadAsItWasBound() {
        assertThat(detail().latest()).isNull();
        assertThat(detail().isMakable()).isTrue();
        byte[] large = new byte[LARGE];
        Arrays.fill(large, (byte) 7);
        long id = keep(draft(ground(), large, null));
        PackOverview latest = forbund.as(
                () -> forbund.bean(PackOverviews.class).latest(SEPTEMBER).orElseThrow());
        assertThat(latest.number()).isEqualTo(1);
        assertThat(latest.madeBy()).isEqualTo("Eva Ekonom");
        assertThat(latest.lastPage()).isEqualTo(2 + 1 + 3);
        OpenedPack opened = open(Role.REVISOR, id);
        assertThat(opened.pieces()).isEqualTo(3);
        assertThat(content(Role.REVISOR, opened)).isEqualTo(large);
        assertThat(detail().versions()).hasSize(1);
        assertThat(detail().outdated()).isFalse();
        assertThat(detail().findings()).containsExactly(new PackFinding.PaperNotTagged("Handling 1", "4–6"));
        assertThat(refusalOfGround()).isEqualTo(new PackIsCurrent(1));
        assertThat(detail().refusalsOfMaking()).hasSize(1);
        assertThat(forbund.as(() -> forbund.bean(History.class).of("board_meeting", SEPTEMBER, 0))
                        .entries())
                .isNotEmpty();
    }

    @Test
    void aLatePaperMakesANewVersionThatSaysSo() {
        keep(draft(ground(), bytes("v1"), null));
        paper("Yttrande.pdf", "%PDF- sen");
        assertThat(detail().outdated()).isTrue();
        keep(draft(ground(), bytes("v2"), null));
        PackDetail detail = detail();
        assertThat(detail.outdated()).isFalse();
        assertThat(detail.versions()).extracting(PackOverview::number).containsExactly(2, 1);
        assertThat(detail.latest().changes()).containsExactly(new PaperAdded("Yttrande", "7–9"));
        assertThat(detail.versions().get(1).changes()).isEmpty();
        assertThat(detail.latest().lastPage()).isEqualTo(9);
    }

    @Test
    void ofTwoWhoMakeAVersionAtOnceTheLaterIsToldOfTheFirst() {
        PackGround first = ground();
        PackGround second = ground();
        keep(draft(first, bytes("hennes"), null));
        assertThat(refusalOfKeeping(draft(second, bytes("hans"), null)))
                .isEqualTo(new PackMadeMeanwhile(1, "Eva Ekonom"));
        assertThat(detail().versions()).hasSize(1);
    }

    @Test
    void whatChangedWhileItWasBoundIsNotLeftOut() {
        PackGround ground = ground();
        paper("Yttrande.pdf", "%PDF- sen");
        assertThat(refusalOfKeeping(draft(ground, bytes("v1"), null))).isEqualTo(new PackGroundChanged());
        assertThat(detail().latest()).isNull();
    }

    @Test
    void whoMayNotSeeSecretsGetsTheOpenCopy() {
        keep(draft(ground(), bytes("öppen"), null));
        long version = forbund.version(MATTER);
        MatterTerms secret = new MatterTerms(MatterKind.DECISION, "Anbud", "", "", "", "", "", null, "19 kap. 3 § OSL");
        forbund.run(() -> forbund.bean(ChangeMatter.class).change(MATTER, version, secret));
        long id = keep(draft(ground(), bytes("allt som är hemligt"), bytes("utan")));
        assertThat(text(Role.LEDAMOT, id)).isEqualTo("allt som är hemligt");
        assertThat(text(Role.EKONOM, id)).isEqualTo("utan");
        assertThat(open(Role.EKONOM, id).file().size()).isEqualTo(4);
        PackDetail seen = seen(Role.EKONOM);
        assertThat(seen.latest().open()).isTrue();
        assertThat(seen.latest().changes()).containsExactly(new SecretChanged(1));
        assertThat(seen.findings()).isEmpty();
        assertThat(seen.refusalsOfMaking()).isNull();
        assertThat(detail().latest().changes()).containsExactly(new MatterChanged("Anbud", "3", "7"));
    }

    @Test
    void whoDoesNotPrepareMeetingsMakesNoneAndNobodyElseOpensThem() {
        long id = keep(draft(ground(), bytes("v1"), null));
        assertThat(forbund.refusalOf(
                        Role.LEDAMOT, () -> forbund.bean(MakePack.class).ground(SEPTEMBER)))
                .isInstanceOf(AccessRefusal.NotPermitted.class);
        Actor other = new Actor(2, "eva2", "Eva i grannen", 2, Set.of(Role.FORBUNDSCHEF));
        assertThat(forbund.as(other, () -> forbund.bean(PackOverviews.class).latest(SEPTEMBER)))
                .isEmpty();
        assertThat(forbund.refusal(() -> forbund.bean(PackOverviews.class).open(id + 1)))
                .isInstanceOf(AccessRefusal.NotFound.class);
        assertThat(forbund.refusal(() -> forbund.bean(PackOverviews.class).piece(id, 1)))
                .isInstanceOf(AccessRefusal.NotFound.class);
    }

    @Test
    void aCancelledMeetingAndAnEmptyAgendaHaveNothingToRead() {
        forbund.remove(MATTER);
        assertThat(refusalOfGround()).isEqualTo(new PackWithoutMatters());
        long version = forbund.meeting(SEPTEMBER).overview().version();
        forbund.run(() -> forbund.bean(ChangeMeeting.class).cancel(SEPTEMBER, version, "Inga ärenden"));
        assertThat(refusalOfGround()).isEqualTo(new MeetingIsCancelled("Inga ärenden"));
    }

    private PackGround ground() {
        return forbund.as(() -> forbund.bean(MakePack.class).ground(SEPTEMBER));
    }

    private Refusal refusalOfGround() {
        return forbund.refusal(() -> forbund.bean(MakePack.class).ground(SEPTEMBER));
    }

    private Refusal refusalOfKeeping(PackDraft draft) {
        return forbund.refusal(() -> forbund.bean(MakePack.class).keep(draft));
    }

    private long keep(PackDraft draft) {
        return forbund.as(() -> forbund.bean(MakePack.class).keep(draft));
    }

    /** A front of two pages, sheets of one, papers of three without tags. */
    private PackDraft draft(PackGround ground, byte[] whole, byte[] open) {
        List<CountedItem> counted = ground.items().stream()
                .map(item -> switch (item.kind()) {
                    case FRONT -> new CountedItem(item, 2, true);
                    case LINE -> new CountedItem(item, 0, true);
                    case SHEET -> new CountedItem(item, 1, true);
                    case PAPER -> new CountedItem(item, 3, false);
                })
                .toList();
        PackLayout layout =
                ground.earlier().map(before -> before.next(counted)).orElseGet(() -> PackLayout.first(counted));
        return new PackDraft(SEPTEMBER, layout, file("whole", whole), open == null ? null : file("open", open));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void paper(String name, String content) {
        ReadPaper read = new ReadPaper(new PaperFile(name, bytes(content)), 3);
        forbund.as(() -> forbund.bean(KeepPaper.class).add(MATTER, read));
    }

    private PackDetail detail() {
        return forbund.as(() -> forbund.bean(PackOverviews.class).versions(SEPTEMBER));
    }

    private PackDetail seen(Role role) {
        return forbund.as(
                MeetingFixture.eva(role),
                () -> forbund.bean(PackOverviews.class).versions(SEPTEMBER));
    }

    private OpenedPack open(Role role, long id) {
        return forbund.as(
                MeetingFixture.eva(role),
                () -> forbund.bean(PackOverviews.class).open(id));
    }

    private String text(Role role, long id) {
        return new String(content(role, open(role, id)), StandardCharsets.UTF_8);
    }

    private byte[] content(Role role, OpenedPack opened) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < opened.pieces(); i++) {
            int number = i;
            all.writeBytes(forbund.as(
                    MeetingFixture.eva(role),
                    () -> forbund.bean(PackOverviews.class).piece(opened.id(), number)));
        }
        return all.toByteArray();
    }
}
