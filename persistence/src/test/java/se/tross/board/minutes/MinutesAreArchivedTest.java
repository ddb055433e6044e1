package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.board.ArchiveRefusal.NotAdjustedYet;
import se.tross.board.ArchiveRefusal.ProofBeforeTakenDown;
import se.tross.board.archive.ArchiveKind;
import se.tross.board.archive.FileRow;
import se.tross.board.archive.OpenedFile;
import se.tross.board.archive.Rendition;
import se.tross.board.notice.KeepProofs;
import se.tross.board.notice.NoticeOverviews;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** B14, B17: what was adjusted is kept for good, with a mark by which anybody can tell it from something else. */
class MinutesAreArchivedTest {

    private static final Actor CLERK = new Actor(950, "hanna", "Hanna Handläggare", 1, Set.of(Role.HANDLAGGARE));

    @RegisterExtension
    private final AdjustingFixture forbund = new AdjustingFixture();

    @BeforeEach
    void minutesAreAdjusted() throws SQLException {
        forbund.holdMeeting();
    }

    private void adjust() {
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        forbund.approveByBoth();
    }

    private static PaperFile file(String name) {
        return new PaperFile(name, ("%PDF- " + name).getBytes(StandardCharsets.UTF_8));
    }

    private FreezeMinutes freeze() {
        return forbund.bean(FreezeMinutes.class);
    }

    private List<Long> waiting() {
        return forbund.as(() -> freeze().waiting());
    }

    private void keepAll() {
        waiting().forEach(id -> forbund.run(() -> freeze().keep(id, file("allt.pdf"), file("offentligt.pdf"))));
    }

    private List<FileRow> files() {
        return forbund.as(() -> forbund.bean(MinutesOverviews.class).minutes(MEETING))
                .files();
    }

    @Test
    void nothingWaitsBeforeTheLastApproval() {
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatIsAdjustedWaitsUntilBothFilesAreKept() {
        adjust();
        assertThat(waiting()).hasSize(1);
        long justering = waiting().get(0);
        FrozenGround ground = forbund.as(() -> freeze().ground(justering));
        assertThat(ground.full().adjusted()).isNotNull();
        assertThat(ground.full().signatures())
                .allSatisfy(one -> assertThat(one.approved()).isNotNull());
        assertThat(ground.full().notices()).hasSize(1);

        keepAll();
        assertThat(waiting()).isEmpty();
        assertThat(files()).extracting(FileRow::rendition).containsExactly(Rendition.FULL, Rendition.PUBLIC);
        assertThat(files()).allSatisfy(file -> {
            assertThat(file.keptBy()).isEqualTo("Eva Ekonom");
            assertThat(file.opens()).isTrue();
        });
        FileRow full = files().get(0);
        assertThat(full.sha256()).isEqualTo(file("allt.pdf").sha256());
        OpenedFile opened =
                forbund.as(() -> forbund.bean(ArchiveOverviews.class).open(full.id()));
        assertThat(opened.bytes()).isEqualTo(file("allt.pdf").bytes());
    }

    @Test
    void aParagraphThatIsAdjustedAtOnceIsKeptForItself() {
        forbund.name(FRIDA);
        forbund.adjustAtOnce(2);
        assertThat(waiting()).hasSize(1);
        long justering = waiting().get(0);
        FrozenGround ground = forbund.as(() -> freeze().ground(justering));
        assertThat(ground.paragraph()).isEqualTo(2);
        assertThat(ground.full().isFinal(2)).isTrue();
        assertThat(ground.full().isFinal(1)).isFalse();
        keepAll();
        assertThat(files()).extracting(FileRow::paragraph).containsExactly(2, 2);
    }

    /** Two servers make the files at the same moment. */
    @Test
    void whoComesSecondFindsThemThere() throws Exception {
        adjust();
        long justering = waiting().get(0);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<? extends Future<?>> both = IntStream.range(0, 2)
                    .mapToObj(i -> servers.submit(() -> forbund.run(
                            () -> freeze().keep(justering, file(i + "-allt.pdf"), file(i + "-offentligt.pdf")))))
                    .toList();
            for (Future<?> one : both) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            servers.shutdownNow();
        }
        assertThat(files()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update board_archived_file set file_name = 'annat.pdf'",
                "update board_archived_file set bytes = '%PDF-1', sha256 = encode(sha256('%PDF-1'), 'hex'), size = 6",
                "delete from board_archived_file"
            })
    void nobodyChangesIt(String sql) throws SQLException {
        adjust();
        keepAll();
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            assertThatThrownBy(() -> TestDatabase.run(app, sql)).hasMessageContaining("never changed");
        }
    }

    @Test
    void aFalseMarkIsNotKept() throws SQLException {
        adjust();
        long justering = waiting().get(0);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            assertThatThrownBy(() -> TestDatabase.run(
                            app,
                            "insert into board_archived_file values (900, 1, 'ORIGINAL', 'FULL', " + justering
                                    + ", null, repeat('a', 64), 'x.pdf', 5, repeat('b', 64), '%PDF-', now(), 'Siri')"))
                    .hasMessageContaining("check");
        }
    }

    @Test
    void theOriginalComesAfterTheJusteringAndABetterOneIsOneMore() {
        forbund.close();
        ReadPaper scan = new ReadPaper(file("skannat.pdf"), 3);
        assertThat(forbund.refusal(() -> forbund.bean(AttachOriginal.class).attach(MEETING, scan)))
                .isEqualTo(new NotAdjustedYet());
        forbund.name(FRIDA);
        forbund.sendOut();
        forbund.approveByBoth();
        forbund.run(() -> forbund.bean(AttachOriginal.class).attach(MEETING, scan));
        forbund.run(
                () -> forbund.bean(AttachOriginal.class).attach(MEETING, new ReadPaper(file("skannat-igen.pdf"), 3)));
        assertThat(files()).extracting(FileRow::name).containsExactly("skannat.pdf", "skannat-igen.pdf");
        assertThat(files()).allSatisfy(file -> assertThat(file.kind()).isEqualTo(ArchiveKind.ORIGINAL));
    }

    @Test
    void whatIsSecretIsNotInTheFileThatEverybodyReads() throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "update board_matter set secret_ground = 'OSL 26:1' where title = 'Lokal'");
        }
        adjust();
        long justering = waiting().get(0);
        FrozenGround ground = forbund.as(() -> freeze().ground(justering));
        assertThat(ground.full().content().paragraph(3).orElseThrow().title()).isEqualTo("Lokal");
        assertThat(ground.masked().content().paragraph(3).orElseThrow().title()).isEqualTo("Sekretess");
        assertThat(ground.masked().masked()).isTrue();
        keepAll();

        FileRow full = files().get(0);
        assertThat(forbund.as(CLERK, () -> forbund.bean(MinutesOverviews.class).minutes(MEETING))
                        .files())
                .extracting(FileRow::opens)
                .containsExactly(false, true);
        assertThat(forbund.refusal(
                        CLERK, () -> forbund.bean(ArchiveOverviews.class).open(full.id())))
                .isEqualTo(new AccessRefusal.NotFound());
        OpenedFile published = forbund.as(
                        CLERK, () -> forbund.bean(ArchiveOverviews.class).frozen(MEETING))
                .orElseThrow();
        assertThat(published.name()).isEqualTo("offentligt.pdf");
    }

    @Test
    void aNameThatIsProtectedLaterClosesTheFiles() throws SQLException {
        adjust();
        keepAll();
        PublishedMinutes before =
                forbund.as(() -> forbund.bean(MinutesOverviews.class).published(MEETING));
        assertThat(before.frozen().name()).isEqualTo("offentligt.pdf");
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "update forbund_mandate set protected_identity = true where id = " + FRIDA);
        }
        PublishedMinutes after =
                forbund.as(() -> forbund.bean(MinutesOverviews.class).published(MEETING));
        assertThat(after.frozen()).isNull();
        assertThat(forbund.as(() -> forbund.bean(ArchiveOverviews.class).published(MEETING)))
                .isEmpty();
    }

    @Test
    void onlyTheOfficeKeepsFiles() {
        adjust();
        long justering = waiting().get(0);
        assertThat(forbund.refusal(CLERK, () -> freeze().keep(justering, file("a.pdf"), file("b.pdf"))))
                .isInstanceOf(AccessRefusal.NotPermitted.class);
        assertThat(forbund.refusal(
                        CLERK,
                        () -> forbund.bean(AttachOriginal.class).attach(MEETING, new ReadPaper(file("a.pdf"), 1))))
                .isInstanceOf(AccessRefusal.NotPermitted.class);
    }

    @Test
    void aNoticeThatHangsHasNoProofYet() {
        adjust();
        assertThat(forbund.as(() -> forbund.bean(KeepProofs.class).waiting())).isEmpty();
        long notice = forbund.as(() -> forbund.bean(NoticeOverviews.class).posted())
                .get(0)
                .id();
        assertThat(forbund.as(() -> forbund.bean(KeepProofs.class).fields(notice))
                        .complete())
                .isFalse();
        assertThat(forbund.refusal(() -> forbund.bean(KeepProofs.class).keep(notice, file("bevis.pdf"))))
                .isEqualTo(new ProofBeforeTakenDown());
    }

    @Test
    void aNoticeThatHasComeDownHasItsProofOnce() throws SQLException {
        adjust();
        long notice = forbund.as(() -> forbund.bean(NoticeOverviews.class).posted())
                .get(0)
                .id();
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "update board_notice set taken_down_at = '2018-06-26 01:00+02' where id = " + notice);
        }
        assertThat(forbund.as(() -> forbund.bean(KeepProofs.class).waiting())).containsExactly(notice);
        forbund.run(() -> forbund.bean(KeepProofs.class).keep(notice, file("bevis.pdf")));
        forbund.run(() -> forbund.bean(KeepProofs.class).keep(notice, file("bevis-2.pdf")));
        assertThat(forbund.as(() -> forbund.bean(KeepProofs.class).archived(notice))
                        .orElseThrow()
                        .name())
                .isEqualTo("bevis.pdf");
    }
}
