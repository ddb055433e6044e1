package se.tross.board.pack;

import java.io.Serializable;

/**
 * A part of one version of a document pack, with its pages.
 *
 * @param item what it is
 * @param firstPage the number on its first page; 0 for a line of the agenda
 * @param pages how many numbers it has; 0 for a line of the agenda
 * @param tagged whether it can be read by those who do not see it
 * @param since the version that it came with
 * @param standing whether it is still read
 * @param replacedBy the first page of what replaces it; 0 unless it is replaced
 */
public record PackPart(
        PackItem item, int firstPage, int pages, boolean tagged, int since, PartStanding standing, int replacedBy)
        implements Serializable {

    static PackPart placed(CountedItem counted, int firstPage, int since) {
        return new PackPart(
                counted.item(),
                counted.pages() == 0 ? 0 : firstPage,
                counted.pages(),
                counted.tagged(),
                since,
                PartStanding.IN,
                0);
    }

    /** On its pages still, under the title and at the place that it has now. */
    PackPart kept(PackItem now) {
        return new PackPart(now, firstPage, pages, tagged, since, PartStanding.IN, 0);
    }

    PackPart gone(PartStanding how, int newPage) {
        return new PackPart(item, firstPage, pages, tagged, since, how, newPage);
    }

    public boolean isIn() {
        return standing == PartStanding.IN;
    }

    public boolean is(PartKind kind) {
        return item.kind() == kind;
    }

    /** @throws IllegalArgumentException for a line of the agenda */
    public PageRange range() {
        return PageRange.of(firstPage, pages);
    }

    int lastPage() {
        return firstPage + pages - 1;
    }
}
