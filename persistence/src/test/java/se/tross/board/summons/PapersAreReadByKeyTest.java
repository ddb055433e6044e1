package se.tross.board.summons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.tross.board.pack.CountedItem;
import se.tross.board.pack.MakePack;
import se.tross.board.pack.OpenedPack;
import se.tross.board.pack.PackDraft;
import se.tross.board.pack.PackGround;
import se.tross.board.pack.PackLayout;
import se.tross.board.pack.PartKind;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.PublicActor;
import se.tross.shared.access.RefusedInTransaction;

/** Whoever is summoned reads the papers by the key of the letter, without signing in and without what is secret (P5). */
class PapersAreReadByKeyTest {

    @RegisterExtension
    private final SummonsFixture forbund = new SummonsFixture();

    @TempDir
    private Path folder;

    private void bind(long meeting) throws IOException {
        PackGround ground = forbund.as(() -> forbund.bean(MakePack.class).ground(meeting));
        List<CountedItem> counted = ground.items().stream()
                .map(item -> new CountedItem(item, item.kind() == PartKind.LINE ? 0 : 1, true))
                .toList();
        Path whole = Files.writeString(folder.resolve("whole"), "Tvist med hyresvärden");
        Path open = Files.writeString(folder.resolve("open"), "Sekretess");
        forbund.as(() ->
                forbund.bean(MakePack.class).keep(new PackDraft(meeting, PackLayout.first(counted), whole, open)));
    }

    private Optional<OpenedPack> opened(long there, String key) {
        return forbund.as(
                PublicActor.in(there), () -> forbund.bean(PackByKey.class).open(key));
    }

    private byte[] piece(String key, long pack) {
        return forbund.as(
                SummonsFixture.STRANGER, () -> forbund.bean(PackByKey.class).piece(key, pack, 0));
    }

    @Test
    void theCopyWithoutSecretsIsRead() throws IOException {
        long meeting = forbund.summoned();
        String key = forbund.keyOf("rut");
        assertThat(opened(1, key)).as("before the papers are put together").isEmpty();
        bind(meeting);

        OpenedPack pack = opened(1, key).orElseThrow();
        assertThat(pack.number()).isEqualTo(1);
        assertThat(new String(piece(key, pack.id()), StandardCharsets.UTF_8)).isEqualTo("Sekretess");
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        long meeting = forbund.summoned();
        bind(meeting);
        String key = forbund.keyOf("rut");
        long pack = opened(1, key).orElseThrow().id();

        assertThat(opened(1, "x".repeat(32))).isEmpty();
        assertThat(opened(1, "")).isEmpty();
        assertThat(opened(2, key)).as("in another förbund").isEmpty();
        assertThat(catchThrowableOfType(RefusedInTransaction.class, () -> piece("x".repeat(32), pack))
                        .first())
                .isInstanceOf(AccessRefusal.NotFound.class);
    }
}
