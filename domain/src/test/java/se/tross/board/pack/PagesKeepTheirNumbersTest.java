package se.tross.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.pack.PackChange.CoverChanged;
import se.tross.board.pack.PackChange.LineAdded;
import se.tross.board.pack.PackChange.LineWithdrawn;
import se.tross.board.pack.PackChange.MatterAdded;
import se.tross.board.pack.PackChange.MatterChanged;
import se.tross.board.pack.PackChange.MatterWithdrawn;
import se.tross.board.pack.PackChange.OrderChanged;
import se.tross.board.pack.PackChange.PaperAdded;
import se.tross.board.pack.PackChange.PaperRenamed;
import se.tross.board.pack.PackChange.PaperReplaced;
import se.tross.board.pack.PackChange.PaperWithdrawn;
import se.tross.board.pack.PackChange.PartReturned;
import se.tross.board.pack.PackChange.SecretChanged;

/** Whoever has the first version of the pack on paper finds every page of it again, and prints only what is new. */
class PagesKeepTheirNumbersTest {

    private static final CountedItem FRONT = item(PartKind.FRONT, 0, 0, 0, "", "tid", 3);
    private static final CountedItem OPENING = item(PartKind.LINE, 1, 0, 1, "Öppnande", "", 0);
    private static final CountedItem BUDGET = item(PartKind.SHEET, 2, 0, 2, "Budget", "b1", 1);
    private static final CountedItem PLAN = item(PartKind.PAPER, 2, 21, 2, "Plan", "p1", 20);
    private static final CountedItem SUMS = item(PartKind.PAPER, 2, 22, 2, "Bilaga", "s1", 4);
    private static final CountedItem TENDER = secret(PartKind.SHEET, 3, 0, 3, "Anbud", "a1", 1);
    private static final CountedItem OFFER = secret(PartKind.PAPER, 3, 31, 3, "Anbud 1", "o1", 6);
    private static final CountedItem REPORT = item(PartKind.SHEET, 4, 0, 4, "Rapport", "r1", 2);

    private static final PackLayout FIRST =
            PackLayout.first(List.of(FRONT, OPENING, BUDGET, PLAN, SUMS, TENDER, OFFER, REPORT));

    @Test
    void theFirstVersionIsNumberedThrough() {
        assertThat(pages(FIRST))
                .containsExactly(
                        "1–3",
                        "Öppnande",
                        "Budget 4",
                        "Plan 5–24",
                        "Bilaga 25–28",
                        "Anbud 29",
                        "Anbud 1 30–35",
                        "Rapport 36–37");
        assertThat(FIRST.lastPage()).isEqualTo(37);
    }

    @Test
    void aLatePaperComesAfterTheLastPageAndStandsUnderItsMatter() {
        CountedItem late = item(PartKind.PAPER, 2, 23, 2, "Yttrande", "y1", 5);
        PackLayout second = FIRST.next(List.of(FRONT, OPENING, BUDGET, PLAN, SUMS, late, TENDER, OFFER, REPORT));
        assertThat(second.number()).isEqualTo(2);
        assertThat(pages(second)).containsSubsequence("Bilaga 25–28", "Yttrande 38–42", "Anbud 29");
        assertThat(second.lastPage()).isEqualTo(42);
        assertThat(changes(FIRST, second)).containsExactly(new PaperAdded("Yttrande", "38–42"));
        assertThat(PackCopy.of(second, true).stretches())
                .extracting(stretch -> stretch.range().text())
                .containsExactly("1–3", "4", "5–24", "25–28", "29", "30–35", "36–37", "38–42");
    }

    @Test
    void aReplacedPaperLeavesItsNumbersAndSaysWhereTheNewOneIs() {
        CountedItem better = item(PartKind.PAPER, 2, 21, 2, "Plan", "p2", 21);
        PackLayout second = FIRST.next(List.of(FRONT, OPENING, BUDGET, better, SUMS, TENDER, OFFER, REPORT));
        assertThat(pages(second)).containsSubsequence("Plan 38–58", "Bilaga 25–28");
        PackPart old = second.gone().get(0);
        assertThat(old.range().text()).isEqualTo("5–24");
        assertThat(old.standing()).isEqualTo(PartStanding.REPLACED);
        assertThat(old.replacedBy()).isEqualTo(38);
        assertThat(changes(FIRST, second)).containsExactly(new PaperReplaced("Plan", "5–24", "38–58"));

        PackLayout third = second.next(List.of(
                FRONT, OPENING, BUDGET, item(PartKind.PAPER, 2, 21, 2, "Plan", "p3", 1), SUMS, TENDER, OFFER, REPORT));
        assertThat(third.gone()).extracting(PackPart::replacedBy).containsExactly(59, 59);

        PackLayout back = third.next(List.of(FRONT, OPENING, BUDGET, PLAN, SUMS, TENDER, OFFER, REPORT));
        assertThat(pages(back)).containsSubsequence("Plan 5–24", "Bilaga 25–28");
        assertThat(changes(third, back)).containsExactly(new PartReturned("Plan", "5–24"));
        assertThat(back.lastPage())
                .as("numbers that were used are not used again")
                .isEqualTo(59);
    }

    @Test
    void aWithdrawnPaperLeavesItsNumbersUnusedUntilItComesBack() {
        PackLayout second = FIRST.next(List.of(FRONT, OPENING, BUDGET, SUMS, TENDER, OFFER, REPORT));
        assertThat(pages(second)).contains("Bilaga 25–28").doesNotContain("Plan 5–24");
        assertThat(changes(FIRST, second)).containsExactly(new PaperWithdrawn("Plan", "5–24"));
        assertThat(PackCopy.of(second, true).stretches().get(2).kind()).isEqualTo(StretchKind.GONE);
        assertThat(PackCopy.of(second, true).stretches().get(2).labels(1)).containsExactly("5–24");

        PackLayout third = second.next(List.of(FRONT, OPENING, BUDGET, PLAN, SUMS, TENDER, OFFER, REPORT));
        assertThat(changes(second, third)).containsExactly(new PartReturned("Plan", "5–24"));
        assertThat(third.gone()).isEmpty();
    }

    @Test
    void aMatterIsRewrittenMovedAddedAndTakenOff() {
        CountedItem rewritten = item(PartKind.SHEET, 4, 0, 2, "Rapport", "r2", 1);
        CountedItem budget = item(PartKind.SHEET, 2, 0, 3, "Budget", "b1", 1);
        CountedItem question = item(PartKind.SHEET, 5, 0, 4, "Fråga", "f1", 1);
        CountedItem other = item(PartKind.LINE, 6, 0, 5, "Övrigt", "", 0);
        CountedItem newFront = item(PartKind.FRONT, 0, 0, 0, "", "annan tid", 5);
        PackLayout second = FIRST.next(List.of(newFront, OPENING, rewritten, budget, PLAN, SUMS, question, other));
        assertThat(changes(FIRST, second))
                .containsExactly(
                        new CoverChanged(),
                        new OrderChanged(),
                        new MatterChanged("Rapport", "36–37", "38"),
                        new MatterAdded("Fråga", "39"),
                        new LineAdded("Övrigt"),
                        new MatterWithdrawn("Anbud", "29"),
                        new PaperWithdrawn("Anbud 1", "30–35"));
        assertThat(second.front().range().text())
                .as("the front keeps its numbers")
                .isEqualTo("1–3");
        PackLayout third = second.next(List.of(newFront, rewritten, budget, PLAN, SUMS, question, other));
        assertThat(changes(second, third)).containsExactly(new LineWithdrawn("Öppnande"));
    }

    @Test
    void aRenamedPaperKeepsItsPages() {
        CountedItem renamed = item(PartKind.PAPER, 2, 21, 2, "Verksamhetsplan", "p1", 20);
        PackLayout second = FIRST.next(List.of(FRONT, OPENING, BUDGET, renamed, SUMS, TENDER, OFFER, REPORT));
        assertThat(changes(FIRST, second)).containsExactly(new PaperRenamed("Plan", "Verksamhetsplan", "5–24"));
        assertThat(second.lastPage()).isEqualTo(FIRST.lastPage());
    }

    @Test
    void papersThatChangePlacesKeepTheirPages() {
        PackLayout second = FIRST.next(List.of(FRONT, OPENING, BUDGET, SUMS, PLAN, TENDER, OFFER, REPORT));
        assertThat(changes(FIRST, second)).containsExactly(new OrderChanged());
        assertThat(pages(second)).containsSubsequence("Bilaga 25–28", "Plan 5–24");
    }

    @Test
    void aLineThatIsWrittenUponGetsPages() {
        CountedItem written = item(PartKind.SHEET, 1, 0, 1, "Öppnande", "x", 1);
        PackLayout second = FIRST.next(List.of(FRONT, written, BUDGET, PLAN, SUMS, TENDER, OFFER, REPORT));
        assertThat(changes(FIRST, second)).containsExactly(new MatterAdded("Öppnande", "38"));
        assertThat(second.gone()).isEmpty();
    }

    @Test
    void theOpenCopyHasTheSameNumbersAndSaysOnlyThatThereIsSomething() {
        PackCopy open = PackCopy.of(FIRST, false);
        assertThat(open.stretches())
                .extracting(stretch -> stretch.kind() + " " + stretch.range().text())
                .containsExactly(
                        "CONTENT 1–3", "CONTENT 4", "CONTENT 5–24", "CONTENT 25–28", "SECRET 29–35", "CONTENT 36–37");
        assertThat(open.of(FIRST.parts().get(6)).orElseThrow().labels(1)).containsExactly("29–35");
        assertThat(open.of(FIRST.parts().get(1))).isEmpty();
        PackLayout second = FIRST.next(List.of(FRONT, OPENING, BUDGET, PLAN, SUMS, TENDER, REPORT));
        assertThat(PackChanges.between(FIRST, second, false)).containsExactly(new SecretChanged(3));
        assertThat(PackCopy.of(second, false).stretches())
                .as("a withdrawn secret paper is as secret")
                .isEqualTo(PackCopy.of(FIRST.next(List.of(FRONT, OPENING, BUDGET, PLAN, SUMS, TENDER, REPORT)), false)
                        .stretches())
                .extracting(Stretch::kind)
                .doesNotContain(StretchKind.GONE);
    }

    @Test
    void aVersionIsCurrentUntilSomethingChanges() {
        List<PackItem> items = Stream.of(FRONT, OPENING, BUDGET, PLAN, SUMS, TENDER, OFFER, REPORT)
                .map(CountedItem::item)
                .toList();
        assertThat(FIRST.isOf(items)).isTrue();
        assertThat(FIRST.isOf(items.subList(0, 7))).isFalse();
        PackLayout withoutLast = FIRST.next(List.of(FRONT, OPENING, BUDGET, PLAN, SUMS, TENDER, OFFER));
        assertThat(withoutLast.isOf(items.subList(0, 7))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    1; 1–3
                    2; 1, 2–3
                    3; 1, 2, 3
                    4; 1, 2, 3, 3a
                    6; 1, 2, 3, 3a, 3b, 3c
                    """)
    void theFrontKeepsItsNumbersHoweverLongItIs(int pages, String labels) {
        Stretch front = PackCopy.of(FIRST, true).stretches().get(0);
        assertThat(String.join(", ", front.labels(pages))).isEqualTo(labels);
    }

    @Test
    void theLettersDoNotRunOut() {
        List<String> labels = PackCopy.of(FIRST, true).stretches().get(0).labels(32);
        assertThat(labels.get(28)).isEqualTo("3z");
        assertThat(labels.get(29)).isEqualTo("3aa");
        assertThat(labels).doesNotHaveDuplicates();
    }

    @Test
    void aPaperWithoutTagsIsToldOfAndNothingElse() {
        CountedItem picture = new CountedItem(PLAN.item(), 20, false);
        CountedItem secretPicture = new CountedItem(OFFER.item(), 6, false);
        PackLayout layout = PackLayout.first(List.of(FRONT, BUDGET, picture, SUMS, TENDER, secretPicture));
        assertThat(PackFinding.of(layout, false)).containsExactly(new PackFinding.PaperNotTagged("Plan", "5–24"));
        assertThat(PackFinding.of(layout, true)).hasSize(2).noneMatch(PackFinding::blocks);
    }

    private static List<PackChange> changes(PackLayout before, PackLayout after) {
        return PackChanges.between(before, after, true);
    }

    private static List<String> pages(PackLayout layout) {
        return layout.in()
                .map(part -> (part.item().title() + " "
                                + (part.pages() == 0 ? "" : part.range().text()))
                        .strip())
                .toList();
    }

    private static CountedItem item(
            PartKind kind, long matter, long paper, int place, String title, String content, int pages) {
        return new CountedItem(new PackItem(kind, matter, paper, place, title, content, false), pages, true);
    }

    private static CountedItem secret(
            PartKind kind, long matter, long paper, int place, String title, String content, int pages) {
        return new CountedItem(new PackItem(kind, matter, paper, place, title, content, true), pages, true);
    }
}
