package se.tross.board.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one version is bound: the whole, or the open copy for those who may not see secret matters (P5). In both each page has
 * the same number; where the whole has secret pages, the open copy has one leaf that says so.
 *
 * @param stretches in the order of the pages
 */
public record PackCopy(List<Stretch> stretches) implements Serializable {

    public PackCopy {
        stretches = List.copyOf(stretches);
    }

    /** @param everything whether secret matters are in it */
    public static PackCopy of(PackLayout layout, boolean everything) {
        List<PackPart> ordered = layout.parts().stream()
                .filter(part -> part.item().kind().hasPages())
                .sorted(Comparator.comparingInt(PackPart::firstPage))
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        for (PackPart part : ordered) {
            Stretch stretch = new Stretch(kind(part, everything), part, part.range());
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && isOneSecret(last, stretch)) {
                stretches.set(
                        stretches.size() - 1,
                        new Stretch(
                                StretchKind.SECRET, last.part(), last.range().and(stretch.range())));
            } else {
                stretches.add(stretch);
            }
        }
        return new PackCopy(stretches);
    }

    private static StretchKind kind(PackPart part, boolean everything) {
        if (part.item().secret() && !everything) {
            return StretchKind.SECRET;
        }
        return part.isIn() ? StretchKind.CONTENT : StretchKind.GONE;
    }

    private static boolean isOneSecret(Stretch last, Stretch next) {
        return last.kind() == StretchKind.SECRET
                && next.kind() == StretchKind.SECRET
                && last.part().item().matterId() == next.part().item().matterId();
    }

    /** Where a part, or the leaf in its place, is bound; empty for a line of the agenda. */
    public Optional<Stretch> of(PackPart part) {
        return stretches.stream()
                .filter(stretch -> part.firstPage() >= stretch.range().first()
                        && part.firstPage() <= stretch.range().last())
                .findFirst();
    }
}
