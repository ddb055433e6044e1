package se.tross.board.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.tross.board.PackRefusal.PackPaperUnreadable;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/**
 * Makes the files of a version: our own pages are set, the papers fetched one at a time into a folder and counted, everything
 * gets its place, and the copies are bound.
 */
public final class PackPress {

    /** Contents that tell of themselves grow at most once or twice. */
    private static final int MOST_TRIES = 5;

    private final PackGround ground;
    private final PaperSource source;
    private final Path folder;
    private final Texts texts;
    private final PackPages pages;
    private final Map<Long, byte[]> sheets = new HashMap<>();

    private PackPress(PackGround ground, PaperSource source, Path folder, Texts texts) {
        this.ground = ground;
        this.source = source;
        this.folder = folder;
        this.texts = texts;
        this.pages = new PackPages(ground.forbund(), texts);
    }

    /**
     * @param folder for the files; whoever made it takes it away
     * @throws Refused if a paper cannot be bound
     */
    public static PackDraft print(PackGround ground, PaperSource source, Path folder, Texts texts) throws IOException {
        return new PackPress(ground, source, folder, texts).print();
    }

    private PackDraft print() throws IOException {
        List<CountedItem> counted = new ArrayList<>();
        for (PackItem item : ground.items()) {
            counted.add(count(item));
        }
        PackLayout layout = ground.earlier().map(before -> before.next(counted)).orElseGet(() -> first(counted));
        Path whole = bind(layout, true);
        return new PackDraft(ground.meetingId(), layout, whole, hasSecrets(layout) ? bind(layout, false) : null);
    }

    private static boolean hasSecrets(PackLayout layout) {
        return layout.parts().stream().anyMatch(part -> part.item().secret());
    }

    private CountedItem count(PackItem item) throws IOException {
        return switch (item.kind()) {
            case FRONT -> new CountedItem(item, 2, true);
            case LINE -> new CountedItem(item, 0, true);
            case SHEET -> {
                byte[] sheet = pages.sheet(ground.matter(item.matterId()));
                sheets.put(item.matterId(), sheet);
                yield new CountedItem(item, PackPages.count(sheet), true);
            }
            case PAPER -> paper(item);
        };
    }

    private CountedItem paper(PackItem item) throws IOException {
        Path file = Files.write(PackBinding.paper(folder, item), source.open(item.paperId()));
        try (PDDocument document = Loader.loadPDF(file.toFile(), PackBinder.scratch(folder))) {
            return new CountedItem(item, document.getNumberOfPages(), new LoosePaper(document).isTagged());
        } catch (IOException unreadable) {
            throw new Refused(new PackPaperUnreadable(item.title()));
        }
    }

    /** How long the contents are decides where everything after them stands, which the contents tell. */
    private PackLayout first(List<CountedItem> counted) {
        PackLayout layout = PackLayout.first(counted);
        for (int i = 0; i < MOST_TRIES; i++) {
            int needed = PackPages.count(front(layout, true));
            if (needed == layout.front().pages()) {
                return layout;
            }
            List<CountedItem> again = new ArrayList<>(counted);
            again.set(0, new CountedItem(counted.get(0).item(), needed, true));
            layout = PackLayout.first(again);
        }
        return layout;
    }

    private byte[] front(PackLayout layout, boolean everything) {
        return pages.front(new PackFronts(ground, layout, everything, texts).front());
    }

    private Path bind(PackLayout layout, boolean everything) throws IOException {
        Path file = folder.resolve(everything ? "whole.pdf" : "open.pdf");
        PackFacts facts = new PackFacts(
                PackFronts.title(ground, layout, texts),
                ground.forbund(),
                texts.locale().toLanguageTag());
        try (PackBinder binder = new PackBinder(facts, folder)) {
            PackBinding binding = new PackBinding(binder, layout, PackCopy.of(layout, everything), texts);
            binding.bind(
                    front(layout, everything),
                    sheets,
                    pages,
                    folder,
                    ground.terms().date());
            binder.finish(binding.bookmarks(), file);
        }
        return file;
    }
}
