package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.minutes.AdjustingFixture.refusalOf;
import static se.tross.board.sitting.SittingFixture.ALF;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.REPORT;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.ArchiveRefusal.TextIsNotTheApproved;
import se.tross.board.archive.FileRow;
import se.tross.board.paper.PaperFile;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** B14: minutes that were adjusted before Tross kept them as files are found, and kept as they were approved. */
class OlderMinutesAreFrozenTest {

    @RegisterExtension
    private final AdjustingFixture forbund = new AdjustingFixture();

    private MinutesContent approved;

    @BeforeEach
    void minutesWereAdjustedInTheirFirstForm() throws SQLException {
        forbund.holdMeeting();
        forbund.go(REPORT, ALVA);
        forbund.come(REPORT, ALF);
        forbund.agree(REPORT);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "update board_matter set background = 'Underlag ' || id");
        }
        forbund.close();
        forbund.name(FRIDA);
        forbund.sendOut();
        forbund.approveByBoth();
        MinutesContent now = forbund.minutes().content();
        approved = now.asFirst(
                now.heading().serving().stream()
                        .map(line -> new ServingLine(line.person(), line.seat(), line.insteadOf(), line.mode(), ""))
                        .toList(),
                now.heading().others());
        assertThat(now.heading().serving()).extracting(ServingLine::paragraphs).contains("§§ 1–4", "§ 5");
    }

    private void approvedWas(String hash) throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "update board_justering set content_hash = '" + hash + "'");
        }
    }

    private FreezeMinutes freeze() {
        return forbund.bean(FreezeMinutes.class);
    }

    private List<Long> waiting() {
        return forbund.as(() -> freeze().waiting());
    }

    private static PaperFile file(String name) {
        return new PaperFile(name, ("%PDF- " + name).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theyWaitForTheirFilesAndGetThemInTheWordsThatWereApproved() throws SQLException {
        approvedWas(approved.firstHash().hex());
        assertThat(waiting()).hasSize(1);
        long justering = waiting().get(0);
        MinutesContent frozen =
                forbund.as(() -> freeze().ground(justering)).full().content();
        assertThat(frozen).isEqualTo(approved);
        assertThat(Stream.concat(
                        frozen.paragraphs().stream().map(MinutesParagraph::background),
                        frozen.heading().serving().stream().map(ServingLine::paragraphs)))
                .containsOnly("");
        forbund.run(() -> freeze().keep(justering, file("allt.pdf"), file("offentligt.pdf")));
        assertThat(waiting()).isEmpty();
        assertThat(forbund.as(() -> forbund.bean(MinutesOverviews.class).minutes(MEETING))
                        .files())
                .extracting(FileRow::name)
                .containsExactly("allt.pdf", "offentligt.pdf");
    }

    @Test
    void aTextThatNobodyApprovedIsKeptInNeitherForm() throws SQLException {
        approvedWas("0".repeat(64));
        long justering = waiting().get(0);
        assertThat(refusalOf(() -> forbund.as(() -> freeze().ground(justering))))
                .isEqualTo(new TextIsNotTheApproved());
    }
}
