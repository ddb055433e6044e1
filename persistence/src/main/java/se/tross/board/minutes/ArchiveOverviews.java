package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tross.board.archive.ArchiveRecords;
import se.tross.board.archive.ArchivedFile;
import se.tross.board.archive.OpenedFile;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Opens what is kept for good, as far as its reader may see it (P5, P7). */
@Stateless
@UseCase
public class ArchiveOverviews {

    @Inject
    private ArchiveReader reader;

    @Inject
    private ArchiveRecords archive;

    @Inject
    private MinutesRecords minutes;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    /** @throws Refused as not found, if there is no such file, or it tells more than the visitor may see */
    @Permits(Permission.BOARD_READ)
    public OpenedFile open(long id) {
        ArchivedFile file = records.get(ArchivedFile.class, id);
        if (file.noticeId() == null) {
            long meeting =
                    records.get(Justering.class, file.justeringId()).minutes().meetingId();
            reader.of(minutes.read(meeting), currentActor.required()).files().stream()
                    .filter(row -> row.id() == id && row.opens())
                    .findFirst()
                    .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        }
        return new OpenedFile(file.fileName(), file.bytes());
    }

    /** The frozen minutes of a meeting, if there are some that the visitor may read. @throws Refused without the meeting */
    @Permits(Permission.BOARD_READ)
    public Optional<OpenedFile> frozen(long meetingId) {
        return reader.frozen(minutes.read(meetingId), currentActor.required()).map(archive::open);
    }

    /** The same for everybody. @throws Refused if there is no such meeting */
    @Permits(Permission.PUBLIC)
    public Optional<OpenedFile> published(long meetingId) {
        return reader.frozenForEverybody(minutes.read(meetingId)).map(archive::open);
    }
}
