package se.tross.board.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import se.tross.board.PackRefusal.PackPaperUnreadable;
import se.tross.board.pack.PackBinder.Bound;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** Binds one copy of a version in the order of its pages, and then writes its bookmarks in the order of the agenda. */
final class PackBinding {

    private final PackBinder binder;
    private final PackLayout layout;
    private final PackCopy copy;
    private final Texts texts;
    private final Map<Stretch, Bound> bound = new HashMap<>();

    PackBinding(PackBinder binder, PackLayout layout, PackCopy copy, Texts texts) {
        this.binder = binder;
        this.layout = layout;
        this.copy = copy;
        this.texts = texts;
    }

    /** Where the file of a paper lies among what is to be bound. */
    static Path paper(Path folder, PackItem item) {
        return folder.resolve("paper-" + item.paperId() + ".pdf");
    }

    /** @param sheets by their matters */
    void bind(byte[] front, Map<Long, byte[]> sheets, PackPages pages, Path folder, LocalDate date) throws IOException {
        for (Stretch stretch : copy.stretches()) {
            PackItem item = stretch.part().item();
            String mark = mark(stretch.part(), date);
            if (stretch.kind() != StretchKind.CONTENT) {
                bound.put(stretch, binder.own(pages.leaf(stretch), stretch::labels, mark));
            } else if (item.kind() == PartKind.PAPER) {
                bound.put(stretch, paper(stretch, paper(folder, item), mark));
            } else {
                byte[] own = item.kind() == PartKind.FRONT ? front : sheets.get(item.matterId());
                bound.put(stretch, binder.own(own, stretch::labels, mark));
            }
        }
    }

    private Bound paper(Stretch stretch, Path file, String mark) {
        try {
            return binder.paper(file, stretch::labels, mark);
        } catch (IOException unreadable) {
            throw new Refused(new PackPaperUnreadable(stretch.part().item().title()));
        }
    }

    private String mark(PackPart part, LocalDate date) {
        return part.since() == 1
                ? texts.text("board.pack.mark", date)
                : texts.text("board.pack.mark.late", date, String.valueOf(part.since()));
    }

    /** A bookmark for each matter, below it those of its papers; what is late stands where it belongs. */
    List<PDOutlineItem> bookmarks() {
        List<PDOutlineItem> all = new ArrayList<>();
        Map<Long, PDOutlineItem> matters = new HashMap<>();
        Set<Stretch> seen = new HashSet<>();
        Bound front = bound.get(copy.stretches().get(0));
        all.add(item(texts.text("board.pack.front"), front));
        layout.in().filter(part -> !part.is(PartKind.FRONT)).forEach(part -> {
            Stretch stretch = copy.of(part).orElse(null);
            boolean isSecret = stretch != null && stretch.kind() == StretchKind.SECRET;
            if (!part.is(PartKind.PAPER)) {
                String title =
                        isSecret ? texts.text("board.pack.secret") : part.item().title();
                PDOutlineItem matter = item(
                        texts.text(
                                "board.pack.entry", String.valueOf(part.item().place()), title),
                        stretch == null ? front : bound.get(stretch));
                matters.put(part.item().matterId(), matter);
                all.add(matter);
            } else if (!isSecret && seen.add(stretch)) {
                PDOutlineItem paper = item(part.item().title(), bound.get(stretch));
                bound.get(stretch).bookmarks().forEach(paper::addLast);
                matters.get(part.item().matterId()).addLast(paper);
            }
        });
        matters.values().forEach(PDOutlineItem::openNode);
        return all;
    }

    private static PDOutlineItem item(String title, Bound where) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(where.first());
        item.setDestination(destination);
        return item;
    }
}
