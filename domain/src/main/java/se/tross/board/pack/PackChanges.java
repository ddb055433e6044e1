package se.tross.board.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Tells what differs between two versions of a pack, in the order of the agenda. */
public final class PackChanges {

    private final PackLayout before;
    private final PackLayout after;
    private final boolean everything;
    private final List<PackChange> changes = new ArrayList<>();

    private PackChanges(PackLayout before, PackLayout after, boolean everything) {
        this.before = before;
        this.after = after;
        this.everything = everything;
    }

    /** @param everything whether the reader may know what secret matters are about (P5) */
    public static List<PackChange> between(PackLayout before, PackLayout after, boolean everything) {
        return new PackChanges(before, after, everything).all();
    }

    private List<PackChange> all() {
        if (!before.front().item().fingerprint().equals(after.front().item().fingerprint())) {
            changes.add(new CoverChanged());
        }
        if (!order(before, after).equals(order(after, before))) {
            changes.add(new OrderChanged());
        }
        after.in().filter(part -> !part.is(PartKind.FRONT)).forEach(this::tell);
        before.in().filter(part -> gone(part.item())).forEach(this::tellGone);
        return changes.stream().distinct().toList();
    }

    /** The matters and papers that both have, in the order of the first. */
    private static List<List<Long>> order(PackLayout one, PackLayout other) {
        List<List<Long>> others = things(other).toList();
        return things(one).filter(others::contains).toList();
    }

    private static Stream<List<Long>> things(PackLayout layout) {
        return layout.in()
                .map(part -> List.of(part.item().matterId(), part.item().paperId()));
    }

    private static Stream<Long> matters(PackLayout layout) {
        return layout.in().map(part -> part.item().matterId()).distinct();
    }

    private void tell(PackPart part) {
        Optional<PackPart> same = before.in()
                .filter(earlier -> earlier.item().isSameThing(part.item()))
                .findFirst();
        boolean isSame = same.isPresent() && same.get().firstPage() == part.firstPage();
        if (isSame && same.get().item().title().equals(part.item().title())) {
            return;
        }
        if (isHidden(part.item())) {
            changes.add(new SecretChanged(part.item().place()));
        } else if (isSame) {
            tellRenamed(same.get().item(), part);
        } else if (part.is(PartKind.LINE)) {
            tellLine(part.item());
        } else if (part.since() < after.number()) {
            changes.add(new PartReturned(part.item().title(), part.range().text()));
        } else {
            tellNew(part, same);
        }
    }

    private void tellRenamed(PackItem earlier, PackPart part) {
        if (part.is(PartKind.LINE)) {
            changes.add(new LineWithdrawn(earlier.title()));
            changes.add(new LineAdded(part.item().title()));
        } else {
            changes.add(new PaperRenamed(
                    earlier.title(), part.item().title(), part.range().text()));
        }
    }

    /** A matter that had something to read is told of as changed below. */
    private void tellLine(PackItem line) {
        if (matters(before).noneMatch(matter -> matter == line.matterId())) {
            changes.add(new LineAdded(line.title()));
        }
    }

    private void tellNew(PackPart part, Optional<PackPart> same) {
        String title = part.item().title();
        String pages = part.range().text();
        boolean isPaper = part.is(PartKind.PAPER);
        changes.add(same.map(earlier -> earlier.range().text())
                .map(old -> isPaper
                        ? (PackChange) new PaperReplaced(title, old, pages)
                        : new MatterChanged(title, old, pages))
                .orElseGet(() -> isPaper ? new PaperAdded(title, pages) : new MatterAdded(title, pages)));
    }

    private boolean gone(PackItem item) {
        return item.kind() != PartKind.FRONT
                && after.in().noneMatch(part -> part.item().isSameThing(item));
    }

    private void tellGone(PackPart part) {
        String title = part.item().title();
        if (isHidden(part.item())) {
            changes.add(new SecretChanged(part.item().place()));
        } else if (part.is(PartKind.PAPER)) {
            changes.add(new PaperWithdrawn(title, part.range().text()));
        } else if (part.is(PartKind.SHEET)) {
            changes.add(new MatterWithdrawn(title, part.range().text()));
        } else if (matters(after).noneMatch(matter -> matter == part.item().matterId())) {
            changes.add(new LineWithdrawn(title));
        }
    }

    private boolean isHidden(PackItem item) {
        return item.secret() && !everything;
    }
}
