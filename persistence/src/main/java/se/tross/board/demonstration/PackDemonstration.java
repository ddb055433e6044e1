package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import se.tross.board.meeting.Meeting;
import se.tross.board.pack.CountedItem;
import se.tross.board.pack.KeepPack;
import se.tross.board.pack.PackDraft;
import se.tross.board.pack.PackItem;
import se.tross.board.pack.PackLayout;
import se.tross.board.pack.PackRecords;
import se.tross.board.pack.PartKind;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.shared.time.SwedishTime;

/**
 * The papers that the boards had at the meetings which were carried through: sent with the summons, and once more when a late
 * one had come. The files were printed beforehand, as Tross prints them, so that the demonstration is there at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PackDemonstration implements DemonstrationPart {

    private static final int PLACE = 8;
    private static final int FIRST_SENT = 9;
    private static final int LATE_CAME = 3;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private PackRecords packs;

    @Inject
    private KeepPack keepPack;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        load(HeldMeeting.TWO_RIVERS);
    }

    @Override
    public void loadHalland(long forbundId) {
        load(HeldMeeting.HALLAND);
    }

    private void load(HeldMeeting script) {
        Meeting meeting = CarriedMeeting.closed(entities);
        List<PackItem> items = packs.agenda(meeting.id()).items();
        PackLayout first = first(items);
        keep(meeting, first, script);
        keep(meeting, second(first, items), script);
    }

    /** Before the late paper had come. */
    static PackLayout first(List<PackItem> items) {
        return PackLayout.first(items.stream()
                .filter(item -> item.kind() != PartKind.PAPER)
                .map(PackDemonstration::counted)
                .toList());
    }

    static PackLayout second(PackLayout first, List<PackItem> items) {
        return first.next(items.stream().map(PackDemonstration::counted).toList());
    }

    private static CountedItem counted(PackItem item) {
        int pages = switch (item.kind()) {
            case FRONT -> 2;
            case LINE -> 0;
            case SHEET, PAPER -> 1;
        };
        return new CountedItem(item, pages, true);
    }

    /** When a version was made: with the summons, and the week of the meeting. */
    static Instant madeAt(HeldMeeting script, int version) {
        return script.day()
                .minusDays(version == 1 ? FIRST_SENT : LATE_CAME)
                .atTime(11, 0)
                .atZone(SwedishTime.ZONE)
                .toInstant();
    }

    /** The file of a version, beside this class. */
    static String file(HeldMeeting script, int version) {
        return script.file().replaceAll("-[a-z]+-\\d+\\.csv$", "") + "-pack-" + version + ".pdf";
    }

    private void keep(Meeting meeting, PackLayout layout, HeldMeeting script) {
        try {
            Path file = Files.createTempFile("tross-pack", ".pdf");
            try {
                Files.write(file, ExamplePaper.content(file(script, layout.number())));
                keepPack.keep(
                        meeting,
                        new PackDraft(meeting.id(), layout, file, null),
                        script.secretary(),
                        madeAt(script, layout.number()));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
