package se.tross.board.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where everything stands in one version of a meeting's document pack. A number that was once printed on a page means that page
 * in every later version: what stays keeps its pages, what is new or changed gets pages after the last one, and what is
 * withdrawn or replaced leaves its numbers unused. So whoever has the first version on paper prints the new pages alone,
 * and "page 57" is the same for all. What comes back as it was gets the pages that it had.
 *
 * @param number the version, from 1
 * @param parts the front; then what is read, in the order of the agenda; then what is gone
 */
public record PackLayout(int number, List<PackPart> parts) implements Serializable {

    public PackLayout {
        parts = List.copyOf(parts);
    }

    /** The first version. @param items the front, then everything in the order of the agenda */
    public static PackLayout first(List<CountedItem> items) {
        List<PackPart> parts = new ArrayList<>();
        int next = 1;
        for (CountedItem item : items) {
            parts.add(PackPart.placed(item, next, 1));
            next += item.pages();
        }
        return new PackLayout(1, parts);
    }

    /** The next version. @param items the front, then everything in the order of the agenda */
    public PackLayout next(List<CountedItem> items) {
        List<PackPart> left = new ArrayList<>(parts);
        List<PackPart> now = new ArrayList<>();
        int next = lastPage() + 1;
        for (CountedItem counted : items) {
            Optional<PackPart> before =
                    left.stream().filter(part -> isKept(part, counted)).findFirst();
            if (before.isPresent()) {
                left.remove(before.get());
                now.add(before.get().kept(counted.item()));
            } else {
                now.add(PackPart.placed(counted, next, number + 1));
                next += counted.pages();
            }
        }
        List<PackPart> all = new ArrayList<>(now);
        left.stream().filter(part -> part.item().kind().hasPages()).forEach(part -> all.add(gone(part, now)));
        return new PackLayout(number + 1, all);
    }

    /** The front keeps its numbers however much is written on it. */
    private static boolean isKept(PackPart part, CountedItem counted) {
        return part.is(PartKind.FRONT)
                ? counted.item().kind() == PartKind.FRONT
                : part.item().holdsTheSame(counted.item()) && part.pages() == counted.pages();
    }

    private static PackPart gone(PackPart part, List<PackPart> now) {
        return now.stream()
                .filter(other -> other.item().isSameThing(part.item()))
                .findFirst()
                .map(other -> part.gone(PartStanding.REPLACED, other.firstPage()))
                .orElseGet(() -> part.gone(PartStanding.WITHDRAWN, 0));
    }

    /** Whether it is what these would make, so that a new version would say nothing new. */
    public boolean isOf(Collection<PackItem> items) {
        return in().map(PackPart::item).toList().equals(List.copyOf(items));
    }

    /** What is read, in the order of the agenda. */
    public Stream<PackPart> in() {
        return parts.stream().filter(PackPart::isIn);
    }

    /** What is withdrawn or replaced, in the order of the pages. */
    public List<PackPart> gone() {
        return parts.stream()
                .filter(part -> !part.isIn())
                .sorted(Comparator.comparingInt(PackPart::firstPage))
                .toList();
    }

    public PackPart front() {
        return parts.get(0);
    }

    /** The highest number printed on a page. */
    public int lastPage() {
        return parts.stream().mapToInt(PackPart::lastPage).max().orElse(0);
    }
}
