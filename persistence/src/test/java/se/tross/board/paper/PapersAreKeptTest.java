package se.tross.board.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.meeting.MeetingFixture.SEPTEMBER;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.MeetingRefusal.MeetingIsCancelled;
import se.tross.board.PaperRefusal.PaperIsGone;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.meeting.ChangeMatter;
import se.tross.board.meeting.ChangeMeeting;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.MeetingFixture;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.trail.RemovedRecord;

/** The papers of a matter, through their use cases. */
class PapersAreKeptTest {

    private static final long MATTER = 1;
    private static final long FIRST = 1;

    @RegisterExtension
    private final MeetingFixture forbund = new MeetingFixture();

    @Test
    void aPaperComesLastAndIsReadAsItCame() {
        long id = add("Budget 2018.pdf", 12);
        assertThat(papers()).extracting(PaperOverview::title).containsExactly("Handling 1", "Budget 2018");
        assertThat(papers().get(1).pages()).isEqualTo(12);
        OpenedPaper opened = forbund.as(() -> forbund.bean(PaperOverviews.class).open(id));
        assertThat(new String(opened.bytes(), StandardCharsets.UTF_8)).isEqualTo("%PDF- Budget 2018.pdf");
        assertThat(forbund.meeting(SEPTEMBER).matters().get(0).papers()).isEqualTo(2);
    }

    @Test
    void papersAreMovedRenamedAndReplaced() {
        long budget = add("Budget.pdf", 12);
        add("Bilaga.pdf", 3);
        change(budget, paper -> bean().move(budget, paper.version(), -1));
        change(budget, paper -> bean().move(budget, paper.version(), -1));
        assertThat(papers()).extracting(PaperOverview::title).containsExactly("Budget", "Handling 1", "Bilaga");
        change(budget, paper -> bean().call(budget, paper.version(), " Budget 2018 "));
        change(budget, paper -> bean().replace(budget, paper.version(), read("Budget ny.pdf", 13)));
        PaperOverview replaced = papers().get(0);
        assertThat(replaced.title()).isEqualTo("Budget 2018");
        assertThat(replaced.fileName()).isEqualTo("Budget ny.pdf");
        assertThat(replaced.pages()).isEqualTo(13);
        assertThat(forbund.refusal(() -> bean().call(budget, replaced.version(), " ")))
                .isEqualTo(new WordingMissing("title"));
        assertThat(forbund.refusal(() -> bean().remove(budget, 1)))
                .isInstanceOfSatisfying(
                        AccessRefusal.VersionConflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Eva Ekonom"));
    }

    @Test
    void aRemovedPaperComesBackToItsPlace() {
        add("Bilaga.pdf", 3);
        change(FIRST, paper -> bean().remove(FIRST, paper.version()));
        assertThat(papers()).extracting(PaperOverview::position).containsExactly(1);
        assertThat(forbund.refusal(() -> forbund.bean(PaperOverviews.class).open(FIRST)))
                .isEqualTo(new PaperIsGone());
        List<RemovedRecord> bin =
                forbund.as(() -> forbund.bean(PaperOverviews.class).removed(SEPTEMBER, MATTER));
        assertThat(bin).extracting(RemovedRecord::name).containsExactly("Handling 1");
        forbund.run(() -> bean().restore(FIRST));
        assertThat(papers()).extracting(PaperOverview::title).containsExactly("Handling 1", "Bilaga");
        assertThat(forbund.refusal(() -> bean().restore(FIRST))).isEqualTo(new PaperIsGone());
    }

    @Test
    void whatNoPaperHoldsAnyMoreIsLetGoAfterThirtyDays() throws SQLException {
        change(FIRST, paper -> bean().replace(FIRST, paper.version(), read("Ny.pdf", 1)));
        assertThat(contents()).as("may still be asked for").isEqualTo(2);
        ageTheTrail();
        add("Bilaga.pdf", 1);
        assertThat(contents()).as("the two that papers hold").isEqualTo(2);
    }

    @Test
    void aPaperOfASecretMatterIsNotThereForTheOthers() {
        MatterTerms secret = new MatterTerms(MatterKind.DECISION, "Anbud", "", "", "", "", "", null, "19 kap. 3 § OSL");
        long version = forbund.version(MATTER);
        forbund.run(() -> forbund.bean(ChangeMatter.class).change(MATTER, version, secret));
        assertThat(forbund.as(
                        MeetingFixture.eva(Role.LEDAMOT),
                        () -> forbund.bean(PaperOverviews.class).papers(MATTER)))
                .hasSize(1);
        assertThat(forbund.as(
                        MeetingFixture.eva(Role.EKONOM),
                        () -> forbund.bean(PaperOverviews.class).papers(MATTER)))
                .isEmpty();
        assertThat(forbund.refusalOf(
                        Role.EKONOM, () -> forbund.bean(PaperOverviews.class).open(FIRST)))
                .isEqualTo(new AccessRefusal.NotFound());
    }

    @Test
    void thePapersOfAMeetingThatIsOverStayAsTheyAre() {
        forbund.run(() -> forbund.bean(ChangeMeeting.class).cancel(SEPTEMBER, 1, "Inga ärenden"));
        MeetingIsCancelled cancelled = new MeetingIsCancelled("Inga ärenden");
        assertThat(forbund.refusal(() -> bean().add(MATTER, read("Sen.pdf", 1))))
                .isEqualTo(cancelled);
        assertThat(forbund.refusal(() -> bean().remove(FIRST, 1))).isEqualTo(cancelled);
    }

    @Test
    void whatBelongsToAnotherForbundIsNotThere() {
        assertThat(forbund.refusal(() -> forbund.bean(PaperOverviews.class).open(2)))
                .isEqualTo(new PaperIsGone());
        assertThat(forbund.refusal(() -> bean().add(2, read("Ny.pdf", 1)))).isEqualTo(new AccessRefusal.NotFound());
    }

    private KeepPaper bean() {
        return forbund.bean(KeepPaper.class);
    }

    private long add(String name, int pages) {
        return forbund.as(() -> bean().add(MATTER, read(name, pages)));
    }

    private void change(long id, Consumer<PaperOverview> deed) {
        PaperOverview now = forbund.as(() -> forbund.bean(PaperOverviews.class).paper(id));
        forbund.run(() -> deed.accept(now));
    }

    private List<PaperOverview> papers() {
        return forbund.as(() -> forbund.bean(PaperOverviews.class).papers(MATTER));
    }

    private static ReadPaper read(String name, int pages) {
        return new ReadPaper(new PaperFile(name, ("%PDF- " + name).getBytes(StandardCharsets.UTF_8)), pages);
    }

    private int contents() throws SQLException {
        try (Connection superuser = forbund.database().as(TestDatabase.SUPERUSER);
                ResultSet rows = superuser
                        .createStatement()
                        .executeQuery("select count(*) from board_paper_content where forbund_id = 1")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** As if everything so far had happened in April. */
    private void ageTheTrail() throws SQLException {
        try (Connection superuser = forbund.database().as(TestDatabase.SUPERUSER)) {
            TestDatabase.run(
                    superuser,
                    "set session_replication_role = replica",
                    "update shared_trail set at = '2018-04-01 12:00'",
                    "update board_paper_content set kept_at = '2018-04-01 12:00'");
        }
    }
}
