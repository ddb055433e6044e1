package se.tross.board.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.AGENDA;
import static se.tross.board.sitting.SittingFixture.BUDGET;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.DecisionRefusal.FirstParagraphImpossible;
import se.tross.board.DecisionRefusal.ParagraphsAreUsed;
import se.tross.board.sitting.SittingFixture;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refusal;

/** A förbund that begins with Tross in the middle of a year goes on with its paragraphs where they were. */
class YearGoesOnFromOutsideTest {

    private static final int YEAR = 2018;

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    private ParagraphYear year() {
        return forbund.as(() -> forbund.bean(BeginParagraphs.class).year(Optional.of(YEAR)));
    }

    private void begin(long version, int first) {
        forbund.run(() -> forbund.bean(BeginParagraphs.class).begin(YEAR, version, first));
    }

    private Refusal refusal(long version, int first) {
        return forbund.refusal(() -> forbund.bean(BeginParagraphs.class).begin(YEAR, version, first));
    }

    private List<String> cited() {
        return forbund.as(() -> forbund.bean(DecisionOverviews.class).decisions()).stream()
                .map(DecisionOverview::cited)
                .toList();
    }

    @Test
    void theFirstParagraphIsTheOneThatWasSetAndTheOthersFollow() {
        assertThat(year()).isEqualTo(new ParagraphYear(YEAR, 0, 1, List.of()));
        begin(0, 40);
        begin(year().version(), 41);
        forbund.openWithAllOrdinary();
        forbund.agree(AGENDA);
        forbund.agree(BUDGET);
        assertThat(cited()).containsExactly("§ 42", "§ 41");
        assertThat(year().refusals()).containsExactly(new ParagraphsAreUsed(YEAR, 41));
        assertThat(refusal(year().version(), 50)).isEqualTo(new ParagraphsAreUsed(YEAR, 41));
    }

    @Test
    void aYearThatNobodySaidAnythingAboutBeginsWithTheFirst() {
        forbund.openWithAllOrdinary();
        forbund.agree(AGENDA);
        assertThat(cited()).containsExactly("§ 1");
        assertThat(refusal(0, 41)).isEqualTo(new ParagraphsAreUsed(YEAR, 1));
    }

    @Test
    void twoWhoSetItAtOnceDoNotOverwriteEachOther() {
        assertThat(refusal(0, 0)).isEqualTo(new FirstParagraphImpossible(9999));
        begin(0, 41);
        long seen = year().version();
        begin(seen, 42);
        assertThat(refusal(seen, 43)).isInstanceOf(AccessRefusal.VersionConflict.class);
        assertThat(refusal(0, 43)).isEqualTo(new AccessRefusal.StoredMeanwhile("board_paragraph_start_one_a_year"));
        assertThat(year().first()).isEqualTo(42);
    }
}
