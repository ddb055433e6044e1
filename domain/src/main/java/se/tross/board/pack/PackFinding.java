package se.tross.board.pack;

import java.util.ArrayList;
import java.util.List;
import se.tross.board.BoardFinding;

/** What should be known of a document pack. None of it blocks: a paper that cannot be read by all is still a paper. */
public sealed interface PackFinding extends BoardFinding {

    /** A paper without tags is a picture to those who do not see it (P9, P10). */
    record PaperNotTagged(String title, String pages) implements PackFinding {}

    /** @param everything whether the reader may see secret matters (P5) */
    static List<PackFinding> of(PackLayout layout, boolean everything) {
        List<PackFinding> findings = new ArrayList<>();
        layout.in()
                .filter(part -> part.is(PartKind.PAPER) && !part.tagged())
                .filter(part -> everything || !part.item().secret())
                .forEach(part -> findings.add(
                        new PaperNotTagged(part.item().title(), part.range().text())));
        return findings;
    }
}
