package se.tross.insats.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.board.vote.ProposalKind;
import se.tross.insats.InsatsStage;
import se.tross.insats.agreement.AgreementOverview;
import se.tross.insats.agreement.AgreementOverviews;
import se.tross.insats.agreement.DrawUpAgreement;
import se.tross.insats.agreement.Signing;
import se.tross.insats.grant.GrantFixture;
import se.tross.insats.grant.GrantsAtTheBoard;

/** An insats says whom or what it waits for on its whole way, the most urgent first (W5). It is 1 June 2018. */
class WhomInsatserWaitForTest {

    private static final ReadPaper FILE =
            new ReadPaper(new PaperFile("Undertecknad.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), 1);

    @RegisterExtension
    private final GrantFixture world = new GrantFixture();

    private long insats;

    @BeforeEach
    void anInsatsIsThere() {
        insats = world.prepared("IST");
    }

    private Wait waitOf(long id) {
        return world.forbund()
                .as(() -> world.bean(PortfolioOverviews.class).row(id))
                .waitsFor();
    }

    private String waits() {
        Wait found = waitOf(insats);
        return found == null ? "" : found.key().substring("insats.wait.".length());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            DRAFT,            APPLICATION, draft,     -
            HANDED_IN,        PREPARATION, group,     2018-06-12
            COMPLETION_ASKED, PREPARATION, applicant, 2018-06-12
            """)
    void anApplicationWaitsForWhoHasIt(String state, InsatsStage stage, String key, LocalDate by) {
        world.stage(insats, stage);
        world.sql(Waiting.application(insats, state));
        assertThat(waitOf(insats)).isEqualTo(new Wait(insats, "insats.wait." + key, List.of(), by));
    }

    @Test
    void whatTheGroupHasRecommendedWaitsForWhoTakesItToTheBoard() {
        world.sql(Waiting.application(insats, "HANDED_IN"));
        world.sql(Waiting.RECOMMENDED);
        assertThat(waitOf(insats)).isEqualTo(new Wait(insats, "insats.wait.proposal", List.of(), null));
    }

    @Test
    void fromTheProposalToTheSignedAgreement() throws SQLException {
        assertThat(waits()).isEmpty();
        GrantsAtTheBoard board = new GrantsAtTheBoard(world);
        long grant = world.begin(insats, world.terms(600));
        assertThat(waits()).isEqualTo("proposal");
        world.propose(grant);
        assertThat(waits()).isEqualTo("board");
        long matter = board.place(grant);
        assertThat(waitOf(insats)).isEqualTo(new Wait(insats, "insats.wait.boardOn", List.of("2018-06-01"), null));
        board.open();
        board.agree(matter, ProposalKind.APPROVE, "");
        assertThat(waits()).isEqualTo("adjusting");
        board.adjust();
        assertThat(waits()).isEqualTo("agreement");
        world.forbund().as(() -> world.bean(DrawUpAgreement.class).drawUp(insats, false));
        AgreementOverview drawn = world.forbund()
                .as(() -> world.bean(AgreementOverviews.class).agreements(insats))
                .get(0);
        world.forbund()
                .run(() -> world.bean(DrawUpAgreement.class)
                        .sign(drawn.id(), drawn.version(), new Signing("Frida Falk", LocalDate.of(2018, 6, 1)), FILE));
        assertThat(waits()).isEmpty();
    }

    @Test
    void whatIsPutOffWaitsForTheBoardAnew() throws SQLException {
        GrantsAtTheBoard board = new GrantsAtTheBoard(world);
        long matter = board.place(world.proposed(insats, 600));
        board.open();
        board.agree(matter, ProposalKind.POSTPONE, "Bereds vidare.");
        board.adjust();
        assertThat(waits()).isEqualTo("board");
    }

    @Test
    void aSecretMatterTellsNoMeeting() throws SQLException {
        new GrantsAtTheBoard(world).place(world.proposed(insats, 600));
        world.sql("update board_matter set secret_ground = 'OSL 19:1' where subject_type = 'insats.grant'");
        assertThat(waits()).isEqualTo("board");
    }

    @ParameterizedTest
    @CsvSource({"ASKED", "CHECKED", "ATTESTED"})
    void aRequisitionWaitsForItsNextStep(String status) {
        world.stage(insats, InsatsStage.RUNNING);
        world.sql(Waiting.requisition(insats, 3, status, "2018-05-02"));
        assertThat(waitOf(insats)).isEqualTo(new Wait(insats, "insats.wait.requisition." + status, List.of("3"), null));
    }

    @Test
    void whatHasALastDayComesFirstAndThenWhatHasWaitedLongest() {
        world.stage(insats, InsatsStage.RUNNING);
        world.sql(Waiting.requisition(insats, 1, "ASKED", "2018-05-20"));
        world.sql(Waiting.requisition(insats, 2, "CHECKED", "2018-05-02"));
        assertThat(waitOf(insats).args()).containsExactly("2");
        world.sql(Waiting.report(insats, "2018-06-30"));
        assertThat(waitOf(insats))
                .isEqualTo(new Wait(insats, "insats.wait.report", List.of(), LocalDate.of(2018, 6, 30)));
    }

    @Test
    void theListOfAllSaysTheSameAsEachPage() {
        long other = world.prepared("VAG");
        world.begin(other, world.terms(100));
        world.stage(insats, InsatsStage.RUNNING);
        world.sql(Waiting.requisition(insats, 1, "ASKED", "2018-05-20"));
        Portfolio all =
                world.forbund().as(() -> world.bean(PortfolioOverviews.class).portfolio(0));
        assertThat(all.rows()).extracting(PortfolioRow::waitsFor).containsExactly(waitOf(insats), waitOf(other));
        assertThat(waitOf(other).key()).isEqualTo("insats.wait.proposal");
    }
}
